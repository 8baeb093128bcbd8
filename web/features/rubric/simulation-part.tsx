import { useState } from "react";
import type * as z from "zod";
import { listCycles } from "../../../domain/cycle/contract.ts";
import { simulateRubric } from "../../../domain/rubric/simulation-contract.ts";
import { useRows } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { Column } from "../../ui/rows-table/columns.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./words.ts";

type Row = z.infer<typeof simulateRubric.view>["rows"][number];

/** What if this rubric had held for a finished year: marked as a simulation on every line, nothing of it is written anywhere. */
export const SimulationPart = ({ rubricId }: { readonly rubricId: string }) => {
  const w = useWords(words);
  const [cycleId, setCycleId] = useState("");
  const { rows } = useRows(listCycles, { request: { limit: 200 } });
  const columns = useColumns();
  return (
    <section className="page">
      <h2>{w.simulation}</h2>
      <p>{w.simulationLead}</p>
      <p className="field no-print">
        <label htmlFor="simulated-year">{w.finishedYear}</label>
        <select id="simulated-year" value={cycleId} onChange={({ target }) => setCycleId(target.value)}>
          <option value="">{w.noSimulation}</option>
          {rows.map(({ id, summary }) => (
            <option key={id} value={id}>
              {String(summary["year"])}
            </option>
          ))}
        </select>
      </p>
      {cycleId === "" ? null : (
        <div className="simulated">
          <p>
            <strong className="mark warn">{w.simulated}</strong>
          </p>
          <RowsTable
            contract={simulateRubric}
            params={{ id: rubricId }}
            request={{ cycleId }}
            columns={columns}
            exportName={w.simulated}
            empty={w.nothingSimulated}
          />
        </div>
      )}
    </section>
  );
};

const useColumns = (): readonly Column<Row>[] => {
  const w = useWords(words);
  const language = useLanguage();
  const grade = (value: string): string => codeWord(language, { noun: "unit-evaluation", property: "grade", value });
  const score = (title: string, key: string, of: (row: Row) => number): Column<Row> => ({
    key,
    title,
    cell: (row) => number(language, of(row) / 1000),
    sheet: (row) => of(row) / 1000,
  });
  return [
    { key: "unitName", title: w.unitName, cell: ({ unitName }) => unitName },
    score(w.actualScore, "actualScore", ({ actual }) => actual.score),
    { key: "actualGrade", title: w.actualGrade, cell: ({ actual }) => grade(actual.grade) },
    score(w.simulatedScore, "simulatedScore", ({ simulated }) => simulated.score),
    { key: "simulatedGrade", title: w.simulatedGrade, cell: ({ simulated }) => grade(simulated.grade) },
    {
      key: "turned",
      title: w.turned,
      cell: ({ actual, simulated }) => (actual.grade === simulated.grade ? w.same : w.changes),
    },
  ];
};
