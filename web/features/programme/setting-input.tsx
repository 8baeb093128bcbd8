import type { Setting } from "../../../domain/programme/setting-catalogue.ts";
import { codeWord } from "../../language/code-word.ts";
import { fieldWord } from "../../language/field-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { rowsOf, type SettingRow, settingText, unitWord } from "./setting-text.ts";
import { words } from "./words.ts";

type Given = { readonly setting: Setting; readonly value: unknown; readonly id: string; readonly onChange: (value: unknown) => void };

/** The input of one setting, by what it may be. */
export const SettingInput = (given: Given) => {
  const { setting, value } = given;
  const language = useLanguage();
  switch (setting.range.kind) {
    case "whole":
      return <WholeInput {...given} lowest={setting.range.lowest} highest={setting.range.highest} />;
    case "choice":
      return setting.range.choices.length === 1 ? (
        <span id={given.id}>{settingText(language, setting, value)}</span>
      ) : (
        <ChoiceInput {...given} choices={setting.range.choices} />
      );
    case "selection":
      return <SelectionInput {...given} choices={setting.range.choices} />;
    case "open":
      return <RowsInput {...given} />;
  }
};

const WholeInput = ({ setting, value, id, onChange, lowest, highest }: Given & { readonly lowest: number; readonly highest: number }) => {
  const language = useLanguage();
  const isOut = typeof value === "number" && (value < lowest || value > highest || (setting.odd === true && value % 2 === 0));
  return (
    <>
      <input
        id={id}
        type="number"
        min={lowest}
        max={highest}
        step={1}
        aria-invalid={isOut}
        value={typeof value === "number" ? value : ""}
        onChange={({ target }) => onChange(target.value === "" ? null : Number(target.value))}
      />{" "}
      {unitWord(language, setting)}
    </>
  );
};

const ChoiceInput = ({ setting, value, id, onChange, choices }: Given & { readonly choices: readonly (string | number | boolean)[] }) => {
  const language = useLanguage();
  const chosen = choices.map(String).indexOf(String(value));
  return (
    <select id={id} value={chosen} onChange={({ target }) => onChange(choices[Number(target.value)])}>
      {choices.map((choice, place) => (
        <option key={String(choice)} value={place}>
          {settingText(language, setting, choice)}
        </option>
      ))}
    </select>
  );
};

/** Some of a list, in order: what is ticked later comes later. */
const SelectionInput = ({ setting, value, id, onChange, choices }: Given & { readonly choices: readonly string[] }) => {
  const language = useLanguage();
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const property = setting.path.at(-1) ?? "";
  const toggle = (choice: string): void => onChange(chosen.includes(choice) ? chosen.filter((one) => one !== choice) : [...chosen, choice]);
  return (
    <fieldset id={id} aria-label={setting[language]}>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="checkbox" checked={chosen.includes(choice)} onChange={() => toggle(choice)} />{" "}
          {chosen.includes(choice) ? `${chosen.indexOf(choice) + 1}. ` : ""}
          {codeWord(language, { property, value: choice })}
        </label>
      ))}
    </fieldset>
  );
};

/** A new row is of the kind of those there are. */
const emptyLike = (row: SettingRow): SettingRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === "number" ? 0 : typeof value === "boolean" ? false : ""]),
  );

const RowsInput = ({ setting, value, id, onChange }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const rows = rowsOf(value) ?? [];
  const sample = rows[0] ?? rowsOf(setting.fallback)?.[0] ?? {};
  const replace = (place: number, row: SettingRow): void => onChange(rows.map((one, at) => (at === place ? row : one)));
  return (
    <div className="scroll" id={id}>
      <table className="plain">
        <thead>
          <tr>
            {Object.keys(sample).map((name) => (
              <th key={name} scope="col">
                {name === "code" || name === "zh" || name === "en" ? w[name] : fieldWord(language, { path: [name] })}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {Object.entries(rows).map(([place, row]) => (
            <tr key={place}>
              {Object.entries(row).map(([name, cell]) => (
                <td key={name}>
                  <CellInput
                    label={`${setting[language]} ${Number(place) + 1} ${name}`}
                    value={cell}
                    onChange={(next) => replace(Number(place), { ...row, [name]: next })}
                  />
                </td>
              ))}
              <td>
                <button
                  type="button"
                  onClick={() => onChange(rows.filter((_, at) => at !== Number(place)))}
                  aria-label={`${w.remove} ${Number(place) + 1}`}
                >
                  {w.remove}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={() => onChange([...rows, emptyLike(sample)])}>
        {w.add}
      </button>
    </div>
  );
};

type CellGiven = {
  readonly label: string;
  readonly value: string | number | boolean;
  readonly onChange: (value: string | number | boolean) => void;
};

const CellInput = ({ label, value, onChange }: CellGiven) => {
  if (typeof value === "boolean")
    return <input type="checkbox" aria-label={label} checked={value} onChange={({ target }) => onChange(target.checked)} />;
  if (typeof value === "number")
    return <input type="number" aria-label={label} value={value} onChange={({ target }) => onChange(Number(target.value))} />;
  return <input type="text" aria-label={label} value={value} onChange={({ target }) => onChange(target.value)} />;
};
