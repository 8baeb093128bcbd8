import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { words } from "./words.ts";
import { relationKinds, type WrittenRelation } from "./written-relations.ts";

type Given = {
  readonly rows: readonly WrittenRelation[];
  readonly faults: ReadonlyMap<number, string>;
  readonly onChange: (rows: readonly WrittenRelation[]) => void;
};

/** One's own relations as rows that may be added, changed and taken out. */
export const RelationRows = ({ rows, faults, onChange }: Given) => {
  const w = useWords(words);
  const change = (place: number, next: Partial<WrittenRelation>): void =>
    onChange(rows.map((row, at) => (at === place ? { ...row, ...next } : row)));
  const remove = (place: number): void => onChange(rows.filter((_, at) => at !== place));
  return (
    <>
      {rows.length === 0 ? <p className="empty">{w.none}</p> : null}
      {Object.entries(rows).map(([key, row]) => (
        <RelationRow
          key={key}
          row={row}
          fault={faults.get(Number(key))}
          change={(next) => change(Number(key), next)}
          remove={() => remove(Number(key))}
        />
      ))}
      <p>
        <button
          type="button"
          className="plain-button"
          onClick={() => onChange([...rows, { organizationId: "", kind: "employment", until: "" }])}
        >
          {w.add}
        </button>
      </p>
    </>
  );
};

type RowGiven = {
  readonly row: WrittenRelation;
  readonly fault: string | undefined;
  readonly change: (next: Partial<WrittenRelation>) => void;
  readonly remove: () => void;
};

const RelationRow = ({ row: { organizationId, kind, until }, fault, change, remove }: RowGiven) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <fieldset className="relation">
      <label>
        {w.toOrganization}
        <input
          value={organizationId}
          aria-invalid={fault === "organizationId"}
          onChange={({ target }) => change({ organizationId: target.value.trim() })}
        />
      </label>
      <label>
        {w.relation}
        <select value={kind} onChange={({ target }) => change({ kind: target.value })}>
          {relationKinds.map((one) => (
            <option key={one} value={one}>
              {codeWord(language, { noun: "relation", property: "kind", value: one })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.untilHelp}
        <input type="date" value={until} aria-invalid={fault === "until"} onChange={({ target }) => change({ until: target.value })} />
      </label>
      <button type="button" className="plain-button" onClick={remove} aria-label={`${w.remove} ${organizationId}`}>
        {w.remove}
      </button>
    </fieldset>
  );
};
