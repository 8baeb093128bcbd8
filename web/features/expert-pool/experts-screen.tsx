import { useId } from "react";
import { useSearchParams } from "wouter";
import * as z from "zod";
import { ExpertStatus } from "../../../domain/expert/expert.ts";
import { listExperts } from "../../../domain/expert/read-contract.ts";
import { recordRelations } from "../../../domain/expert/standing-contract.ts";
import type { Summary } from "../../../domain/work-item/work-item.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayOnly } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useIsParty } from "../../session/self.ts";
import type { Column } from "../../ui/rows-table/columns.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { ImportPart } from "../documents/import/import-part.tsx";
import { words } from "./words.ts";

/** The pool by standing: who asks to come in, who serves, who is suspended or has left. The list is always of one standing. */
export const ExpertsScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const status = ExpertStatus.catch("active").parse(search.get("status"));
  const mayRecord = useIsParty(recordRelations.who);
  return (
    <>
      <section className="page">
        <h1>{w.listTitle}</h1>
        <p>{w.listLead}</p>
        <p className="field no-print">
          <label htmlFor={id}>{w.status}</label>
          <select id={id} value={status} onChange={({ target }) => setSearch({ status: target.value }, { replace: true })}>
            {ExpertStatus.options.map((option) => (
              <option key={option} value={option}>
                {codeWord(language, { noun: "expert", property: "status", value: option })}
              </option>
            ))}
          </select>
        </p>
        <RowsTable
          key={status}
          contract={listExperts}
          request={{ status }}
          columns={useColumns()}
          rowLink={({ id: memberId }) => `/work/experts/${memberId}`}
          empty={w.none}
        />
      </section>
      {mayRecord ? <ImportPart of="relations" /> : null}
    </>
  );
};

const Told = z.object({ name: z.string(), jurisdiction: z.string(), fields: z.array(z.string()), until: z.string().nullable() });

const useColumns = (): readonly Column<Summary>[] => {
  const w = useWords(words);
  const language = useLanguage();
  const told = ({ summary }: Summary) => Told.parse(summary);
  const fieldWords = (fields: readonly string[]): string =>
    fields.map((field) => (field === "*" ? w.anyField : field)).join(language === "zh" ? "、" : ", ");
  return [
    { key: "name", title: w.name, cell: (row) => told(row).name },
    { key: "fields", title: w.fields, cell: (row) => fieldWords(told(row).fields) },
    { key: "jurisdiction", title: w.area, cell: (row) => told(row).jurisdiction },
    {
      key: "until",
      title: w.until,
      cell: (row) => {
        const { until } = told(row);
        return until === null ? "—" : dayOnly(language, until);
      },
      sheet: (row) => told(row).until,
    },
  ];
};
