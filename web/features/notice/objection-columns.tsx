import * as z from "zod";
import type { Summary } from "../../../domain/work-item/work-item.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { Column } from "../../ui/rows-table/columns.ts";
import { words } from "./words.ts";

const Told = z.object({
  status: z.string(),
  objectorKind: z.string().nullable(),
  receivedAt: z.string(),
  replyBy: z.string().nullable(),
  overdue: z.boolean(),
  outcome: z.string().nullable(),
});

/** What lists show of an objection; never who objects. */
export const useObjectionColumns = (): readonly Column<Summary>[] => {
  const w = useWords(words);
  const language = useLanguage();
  const told = ({ summary }: Summary) => Told.parse(summary);
  const code = (property: string, value: string): string => codeWord(language, { noun: "objection", property, value });
  return [
    {
      key: "receivedAt",
      title: w.receivedAt,
      cell: (row) => dayAndTime(language, told(row).receivedAt),
      sheet: (row) => told(row).receivedAt,
    },
    { key: "status", title: w.status, cell: (row) => code("status", told(row).status) },
    {
      key: "kind",
      title: w.kind,
      cell: (row) => {
        const { objectorKind } = told(row);
        return objectorKind === null ? w.anonymous : code("objectorKind", objectorKind);
      },
    },
    {
      key: "replyBy",
      title: w.replyBy,
      cell: (row) => {
        const { replyBy, overdue } = told(row);
        return replyBy === null ? "—" : `${dayAndTime(language, replyBy)}${overdue ? ` · ${w.overdue}` : ""}`;
      },
      sheet: (row) => told(row).replyBy,
    },
    {
      key: "outcome",
      title: w.outcome,
      cell: (row) => {
        const { outcome } = told(row);
        return outcome === null ? "—" : code("outcome", outcome);
      },
    },
  ];
};
