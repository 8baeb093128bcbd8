import { useState } from "react";
import { useLocation } from "wouter";
import * as z from "zod";
import { Receipt } from "../../../domain/kernel/receipt.ts";
import { listRubrics, startRubric } from "../../../domain/rubric/contract.ts";
import type { Summary } from "../../../domain/work-item/work-item.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useIsParty } from "../../session/self.ts";
import { ActList } from "../../ui/act-form/act-list.tsx";
import type { Column } from "../../ui/rows-table/columns.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./words.ts";

const Told = z.object({
  year: z.number(),
  title: z.object({ zh: z.string(), en: z.string() }),
  status: z.string(),
  publishedAt: z.string().nullable(),
});

/** The rubrics by year, drafts on their own, and the beginning of a new one. */
export const RubricsScreen = () => {
  const w = useWords(words);
  const [, go] = useLocation();
  const columns = useColumns();
  const mayStart = useIsParty(startRubric.who);
  const oversees = useIsParty(["evaluation-body", "supervisor"]);
  const [drafts, setDrafts] = useState(false);
  return (
    <>
      <section className="page">
        <h1>{w.listTitle}</h1>
        <p>{w.listLead}</p>
        {oversees ? (
          <p className="no-print">
            <button type="button" aria-pressed={!drafts} disabled={!drafts} onClick={() => setDrafts(false)}>
              {w.showPublished}
            </button>{" "}
            <button type="button" aria-pressed={drafts} disabled={drafts} onClick={() => setDrafts(true)}>
              {w.showDrafts}
            </button>
          </p>
        ) : null}
        <RowsTable
          key={String(drafts)}
          contract={listRubrics}
          request={{ status: drafts ? "draft" : "published" }}
          columns={columns}
          rowLink={({ id }) => `/work/rubrics/${id}`}
          empty={w.none}
        />
      </section>
      {mayStart ? (
        <section className="page">
          <h2>{w.begin}</h2>
          <p>{w.beginLead}</p>
          <ActList
            actions={[
              {
                contract: startRubric,
                onDone: (view) => {
                  const receipt = Receipt.safeParse(view);
                  if (receipt.success) go(`/work/rubrics/${receipt.data.id}`);
                },
              },
            ]}
          />
        </section>
      ) : null}
    </>
  );
};

const useColumns = (): readonly Column<Summary>[] => {
  const w = useWords(words);
  const language = useLanguage();
  const told = ({ summary }: Summary) => Told.parse(summary);
  return [
    { key: "title", title: w.title, cell: (row) => told(row).title[language] },
    { key: "year", title: w.year, cell: (row) => String(told(row).year), sheet: (row) => told(row).year },
    { key: "status", title: w.status, cell: (row) => codeWord(language, { noun: "rubric", property: "status", value: told(row).status }) },
    {
      key: "publishedAt",
      title: w.publishedAt,
      cell: (row) => {
        const { publishedAt } = told(row);
        return publishedAt === null ? "—" : dayAndTime(language, publishedAt);
      },
      sheet: (row) => told(row).publishedAt,
    },
  ];
};
