import { useLanguage, useWords } from "../../../language/language.tsx";
import type { Cell } from "../../../ui/section/cells.ts";
import type { LooseRow } from "../../../ui/section/loose-content.ts";
import { words } from "./words.ts";

type Value = LooseRow[string];

export type CellInputProps = {
  readonly cell: Cell;
  readonly label: string;
  readonly value: Value;
  readonly wrong: boolean;
  readonly disabled: boolean;
  readonly onChange: (value: Value) => void;
};

/** The input of one cell. Native inputs: a table of a hundred rows stays quick, and phones bring their own pickers. */
export const CellInput = (props: CellInputProps) => {
  const { cell, label, value, wrong, disabled, onChange } = props;
  const common = { "aria-label": label, "aria-invalid": wrong || undefined, disabled } as const;
  if (cell.kind === "choice" || cell.kind === "yes-no") return <Choice {...props} />;
  if (cell.kind === "day")
    return (
      <input
        {...common}
        type="date"
        value={typeof value === "string" ? value : ""}
        onChange={({ target }) => onChange(target.value || null)}
      />
    );
  if (cell.kind === "whole" || cell.kind === "number") return <NumberCell {...props} />;
  return (
    <input
      {...common}
      maxLength={cell.longest}
      value={typeof value === "string" ? value : ""}
      onChange={({ target }) => onChange(target.value)}
    />
  );
};

/** Typed as text, so that a half-written number is not taken away; only what is a number is kept as one. */
const NumberCell = ({ cell, label, value, wrong, disabled, onChange }: CellInputProps) => (
  <input
    aria-label={label}
    aria-invalid={wrong || undefined}
    disabled={disabled}
    type="number"
    inputMode="decimal"
    step={cell.kind === "whole" ? 1 : "any"}
    value={typeof value === "number" ? value : ""}
    onChange={({ target }) => onChange(target.value === "" ? null : target.valueAsNumber)}
  />
);

const Choice = ({ cell, label, value, wrong, disabled, onChange }: CellInputProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const options =
    cell.kind === "yes-no"
      ? [
          { code: "yes", name: w.yes },
          { code: "no", name: w.no },
        ]
      : cell.options.map((option) => ({ code: option.code, name: option[language] }));
  const chosen = typeof value === "boolean" ? (value ? "yes" : "no") : typeof value === "string" ? value : "";
  const said = (code: string): Value => (code === "" ? null : cell.kind === "yes-no" ? code === "yes" : code);
  return (
    <select
      aria-label={label}
      aria-invalid={wrong || undefined}
      disabled={disabled}
      value={chosen}
      onChange={({ target }) => onChange(said(target.value))}
    >
      <option value="">{w.choose}</option>
      {options.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
};
