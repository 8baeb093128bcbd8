import { listCycleEntries } from "../../../domain/promotion/contract.ts";
import { useRows } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { type OwnInput, useScene } from "../../ui/act-form/scene.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { words } from "./words.ts";

/** The year's material that may be published: what its institution agreed to. */
export const EntriesChoice: OwnInput = ({ id, value, onChange }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { params } = useScene();
  const cycleId = String(params["id"] ?? "").replace(/^promotion-/, "");
  const { rows, error, isPending } = useRows(listCycleEntries, { params: { id: cycleId }, request: { limit: 200 } });
  const ready = rows.filter(({ summary }) => summary["consented"] === true);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const choose = (one: string, isOn: boolean): void =>
    onChange?.(ready.map((row) => row.id).filter((other) => (other === one ? isOn : chosen.includes(other))));
  return (
    <fieldset id={id} tabIndex={-1} aria-label={w.choose} className="act-group">
      <FailureNote error={error} />
      {!isPending && ready.length === 0 ? <p className="empty">{w.noneReady}</p> : null}
      {ready.map((row) => (
        <p key={row.id}>
          <label>
            <input type="checkbox" checked={chosen.includes(row.id)} onChange={({ target }) => choose(row.id, target.checked)} />{" "}
            {String(row.summary["title"] ?? row.id)}{" "}
            <small>{codeWord(language, { property: "kind", value: String(row.summary["kind"]) })}</small>
          </label>
        </p>
      ))}
    </fieldset>
  );
};
