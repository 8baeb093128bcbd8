import { useId, useState } from "react";
import { listEvaluations } from "../../../domain/conformity-evaluation/read-contract.ts";
import { listCycles } from "../../../domain/cycle/contract.ts";
import { checkConflicts } from "../../../domain/expert/read-contract.ts";
import { useRead, useRows } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { words } from "./words.ts";

/** Whether the expert would have to stay away from one unit, and by which ties. */
export const ConflictCheck = ({ memberId }: { readonly memberId: string }) => {
  const w = useWords(words);
  const id = useId();
  const cycles = useRows(listCycles, { request: { limit: 200 } });
  const years = cycles.rows.toSorted((one, other) => Number(other.summary["year"]) - Number(one.summary["year"]));
  const [year, setYear] = useState("");
  const [unit, setUnit] = useState("");
  const cycleId = year === "" ? (years[0]?.id ?? "") : year;
  const units = useRows(listEvaluations, { request: { cycleId, limit: 200 }, when: cycleId !== "" });
  return (
    <div className="no-print">
      <h3>{w.check}</h3>
      <p>{w.checkLead}</p>
      <p className="field">
        <label htmlFor={`${id}-year`}>{w.year}</label>
        <select
          id={`${id}-year`}
          value={cycleId}
          onChange={({ target }) => {
            setYear(target.value);
            setUnit("");
          }}
        >
          {years.map((cycle) => (
            <option key={cycle.id} value={cycle.id}>
              {String(cycle.summary["year"])}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${id}-unit`}>{w.unit}</label>
        <select id={`${id}-unit`} value={unit} onChange={({ target }) => setUnit(target.value)}>
          <option value="">{w.chooseUnit}</option>
          {units.rows.map((row) => (
            <option key={row.id} value={row.id}>
              {String(row.summary["unitName"] ?? row.id)}
            </option>
          ))}
        </select>{" "}
        {units.more ? (
          <button type="button" onClick={units.more}>
            {w.more}
          </button>
        ) : null}
      </p>
      <FailureNote error={units.error} />
      {unit === "" ? null : <Ties memberId={memberId} evaluationId={unit} />}
    </div>
  );
};

const Ties = ({ memberId, evaluationId }: { readonly memberId: string; readonly evaluationId: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { data, error, isPlaceholderData } = useRead(checkConflicts, { params: { id: memberId }, request: { evaluationId } });
  if (!data || isPlaceholderData) return <FailureNote error={error} />;
  return (
    <div role="status">
      {data.conflicts.length === 0 ? <p className="mark good">{w.noConflict}</p> : <p className="mark bad">{w.conflict}</p>}
      <ul>
        {data.conflicts.map(({ ground, path }) => (
          <li key={`${ground} ${path.join(" ")}`}>
            {codeWord(language, { property: "ground", value: ground })}: {path.join(" → ")}
          </li>
        ))}
      </ul>
    </div>
  );
};
