import type { MessageRow } from "../../../domain/notification/contract.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import type { Language } from "../../language/words.ts";
import type { Column } from "../../ui/rows-table/columns.ts";
import { words } from "./words.ts";

export const statusWord = (language: Language, status: MessageRow["status"]): string =>
  codeWord(language, { noun: "message", property: "status", value: status });

/** What a log of messages shows: when, what, to which address, and what became of it. */
export const messageColumns = (language: Language): readonly Column<MessageRow>[] => {
  const w = words[language];
  const remark = ({ reason, error }: MessageRow): string =>
    reason === null ? (error ?? "") : codeWord(language, { noun: "message", property: "reason", value: reason });
  return [
    {
      key: "createdAt",
      title: w.when,
      cell: ({ sentAt, createdAt }) => dayAndTime(language, sentAt ?? createdAt),
      sheet: ({ sentAt, createdAt }) => sentAt ?? createdAt,
    },
    { key: "purpose", title: w.what, cell: ({ purpose }) => codeWord(language, { noun: "message", property: "purpose", value: purpose }) },
    {
      key: "hint",
      title: w.to,
      cell: ({ channelKind, hint }) => `${codeWord(language, { property: "channelKind", value: channelKind })} ${hint}`,
    },
    { key: "status", title: w.status, cell: ({ status }) => statusWord(language, status) },
    { key: "remark", title: w.why, cell: remark },
  ];
};
