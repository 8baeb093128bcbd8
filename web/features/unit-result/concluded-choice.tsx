import { listEvaluations } from "../../../domain/conformity-evaluation/read-contract.ts";
import { rankUnits } from "../../../domain/technical-evaluation/contract.ts";
import { useRows } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { type OwnInput, useScene } from "../../ui/act-form/scene.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { words } from "./body-words.ts";
import { usePendingUnits } from "./use-pending-units.ts";

/** Units of the year whose panels have concluded, with score and grade, to be put on a list. */
export const ConcludedChoice: OwnInput = ({ id, value, onChange }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { fixed } = useScene();
  const cycleId = String(fixed["cycleId"] ?? "");
  const units = useRows(listEvaluations, { request: { cycleId, status: "panel_conclusion", limit: 200 } });
  const ranked = useRows(rankUnits, { request: { cycleId, limit: 200 } });
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const listed = usePendingUnits(cycleId);
  const rows = units.rows.filter((row) => !listed.includes(row.id));
  const ids = rows.map((row) => row.id);
  const choose = (unitId: string, isOn: boolean): void => onChange?.(ids.filter((one) => (one === unitId ? isOn : chosen.includes(one))));
  const resultOf = (unitId: string): string => {
    const row = ranked.rows.find(({ evaluationId }) => evaluationId === unitId);
    if (!row) return "";
    const score = number(language, (row.concluded ?? row.score) / 1000);
    return `${score} · ${codeWord(language, { noun: "unit-evaluation", property: "grade", value: row.grade })}`;
  };
  return (
    <fieldset id={id} aria-label={w.units}>
      <FailureNote error={units.error} />
      {!units.isPending && ids.length === 0 ? <p className="empty">{w.noneConcluded}</p> : null}
      {ids.length === 0 ? null : (
        <p>
          <button type="button" onClick={() => onChange?.(ids)}>
            {w.chooseAll(ids.length)}
          </button>
        </p>
      )}
      {rows.map((row) => (
        <p key={row.id}>
          <label>
            <input type="checkbox" checked={chosen.includes(row.id)} onChange={({ target }) => choose(row.id, target.checked)} />{" "}
            {String(row.summary["unitName"] ?? row.id)} <small>{resultOf(row.id)}</small>
          </label>
        </p>
      ))}
      {units.more ? (
        <button type="button" onClick={units.more}>
          {w.more}
        </button>
      ) : null}
    </fieldset>
  );
};
