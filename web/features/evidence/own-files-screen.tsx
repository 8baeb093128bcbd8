import type * as z from "zod";
import { listOwnEvidence } from "../../../domain/evidence/contract.ts";
import type { Summary } from "../../../domain/work-item/work-item.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime, size } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { Language } from "../../language/words.ts";
import { EvidenceOpening } from "../../ui/evidence/evidence-opening.tsx";
import { kindOf } from "../../ui/evidence/file-kinds.ts";
import { FileSummary } from "../../ui/evidence/file-summary.ts";
import { UploadList } from "../../ui/evidence/upload-list.tsx";
import { useUploads } from "../../ui/evidence/use-uploads.ts";
import { words as evidenceWords } from "../../ui/evidence/words.ts";
import type { Column } from "../../ui/rows-table/columns.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./words.ts";
import "../../ui/evidence/evidence.css";

type Row = z.infer<typeof Summary>;

/** Everything the organisation has uploaded, and what is still on its way from this device. */
export const OwnFilesScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <section className="page">
      <h1>{w.ownTitle}</h1>
      <p>{w.ownAbout}</p>
      <OnTheWay />
      <RowsTable contract={listOwnEvidence} request={{ limit: 50 }} columns={columnsIn(language)} empty={w.ownNothing} />
    </section>
  );
};

const OnTheWay = () => {
  const w = useWords(words);
  const { items, queue } = useUploads();
  if (items.length === 0) return null;
  return (
    <section className="panel">
      <h2>{w.onTheWay}</h2>
      <p className="evidence-hint">{w.elsewhere}</p>
      <UploadList items={items} queue={queue} />
    </section>
  );
};

const columnsIn = (language: Language): readonly Column<Row>[] => {
  const w = words[language];
  const about = ({ summary }: Row): FileSummary => FileSummary.parse(summary);
  const statusWord = (row: Row): string => evidenceWords[language][`status_${about(row).status}`];
  const slotWord = (row: Row): string => codeWord(language, { noun: "evidence", property: "slot", value: about(row).slot });
  return [
    { key: "fileName", title: w.fileName, cell: (row) => about(row).fileName },
    { key: "bytes", title: w.bytes, cell: (row) => size(language, about(row).bytes), sheet: (row) => about(row).bytes },
    { key: "slot", title: w.slot, cell: slotWord },
    { key: "status", title: w.status, cell: statusWord },
    {
      key: "declaredAt",
      title: w.declaredAt,
      cell: (row) => dayAndTime(language, about(row).declaredAt),
      sheet: (row) => about(row).declaredAt,
    },
    { key: "open", title: w.open, cell: (row) => <Open id={row.id} file={about(row)} />, sheet: (row) => about(row).sha256 },
  ];
};

const Open = ({ id, file: { fileName, status } }: { readonly id: string; readonly file: FileSummary }) => (
  <div className="evidence-actions">
    <EvidenceOpening id={id} status={status} file={{ fileName, contentType: kindOf(fileName) ?? "application/zip" }} />
  </div>
);
