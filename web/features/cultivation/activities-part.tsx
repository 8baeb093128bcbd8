import type * as z from "zod";
import { listActivities } from "../../../domain/cultivation/contract.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayOnly } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { EvidenceList } from "../../ui/evidence/evidence-list.tsx";
import { useMemberNames } from "../../ui/facts/member-names.ts";
import type { Column } from "../../ui/rows-table/columns.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./words.ts";

type Row = z.infer<typeof listActivities.view>["rows"][number];
type Given = {
  readonly id: string;
  /** Whether the reader knows who else took part. */
  readonly whole: boolean;
  readonly names: Readonly<Record<string, string>>;
};

/** What was done, each on its day; a unit is shown what it took part in. */
export const ActivitiesPart = ({ id, whole, names }: Given) => {
  const w = useWords(words);
  return (
    <section className="page">
      <h2>{whole ? w.activities : w.ownActivities}</h2>
      <RowsTable
        contract={listActivities}
        params={{ id }}
        request={{ limit: 50 }}
        columns={useColumns(whole, names)}
        exportName={w.activities}
        empty={w.noActivities}
      />
    </section>
  );
};

const useColumns = (whole: boolean, names: Given["names"]): readonly Column<Row>[] => {
  const w = useWords(words);
  const language = useLanguage();
  const people = useMemberNames();
  const joined = (ids: readonly string[], called: Given["names"]): string => ids.map((one) => called[one] ?? one).join(w.comma);
  // Files of an activity may name who else took part.
  const others: readonly Column<Row>[] = [
    { key: "unitIds", title: w.activityUnits, cell: ({ unitIds }) => joined(unitIds, names) },
    { key: "advisers", title: w.advisers, cell: ({ advisers }) => (advisers?.length ? joined(advisers, people) : "—") },
    {
      key: "evidenceIds",
      title: w.files,
      cell: ({ evidenceIds }) => (evidenceIds.length === 0 ? "—" : <EvidenceList ids={evidenceIds} />),
      sheet: ({ evidenceIds }) => evidenceIds.length,
    },
  ];
  return [
    { key: "date", title: w.date, cell: ({ date }) => dayOnly(language, date), sheet: ({ date }) => date },
    { key: "kind", title: w.kind, cell: ({ kind }) => codeWord(language, { property: "kind", value: kind }) },
    { key: "summary", title: w.summary, cell: ({ summary }) => summary },
    ...(whole ? others : []),
  ];
};
