import { memo, useMemo, useState } from "react";
import { valueAt } from "../../../domain/programme/check-settings.ts";
import { settings as catalogue, type Setting } from "../../../domain/programme/setting-catalogue.ts";
import { fieldWord } from "../../language/field-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { differsFromDefault, sumGroups, sumOf } from "./edit-settings.ts";
import "./programme.css";
import { SettingInput } from "./setting-input.tsx";
import { settingText } from "./setting-text.ts";
import { words } from "./words.ts";

type Change = (path: readonly string[], value: unknown) => void;
type Given = {
  readonly settings: unknown;
  /** Absent: to be read only. Must stay the same function while the user types. */
  readonly onChange?: Change;
  /** The setting something is wrong with. */
  readonly wrong?: string;
};

/** All settings by group, each with its value, its default and range, and why it is what it is. */
export const SettingsList = ({ settings, onChange, wrong }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const [sought, setSought] = useState("");
  const [onlyChanged, setOnlyChanged] = useState(false);
  const text = sought.trim().toLowerCase();
  const shown = catalogue.filter(
    (setting) =>
      (text === "" || `${setting.zh} ${setting.en} ${setting.key} ${setting.clause}`.toLowerCase().includes(text)) &&
      (!onlyChanged || differsFromDefault(settings, setting)),
  );
  const groups = useMemo(() => [...new Set(catalogue.map(({ path }) => path[0] ?? ""))], []);
  return (
    <div className="settings">
      <search className="settings-search">
        <label>
          {w.search} <input type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
        </label>
        <label>
          <input type="checkbox" checked={onlyChanged} onChange={({ target }) => setOnlyChanged(target.checked)} /> {w.onlyChanged}
        </label>
        <span role="status">{w.shown(shown.length, catalogue.length)}</span>
      </search>
      {groups.map((group) => {
        const own = shown.filter(({ path }) => path[0] === group);
        return own.length === 0 ? null : (
          <details key={group} open={text !== "" || onlyChanged || own.some(({ key }) => isAbout(key, wrong)) || undefined}>
            <summary>
              {fieldWord(language, { path: ["settings", group] })} <span className="soft">{own.length}</span>{" "}
              <Sums settings={settings} group={group} />
            </summary>
            {own.map((setting) => (
              <SettingLine
                key={setting.key}
                setting={setting}
                value={valueAt(settings, setting.path)}
                onChange={onChange}
                isWrong={setting.key === wrong}
              />
            ))}
          </details>
        );
      })}
    </div>
  );
};

/** Whether a setting is the one that is wrong or in the group that is. */
const isAbout = (key: string, wrong: string | undefined): boolean =>
  wrong !== undefined && (key === wrong || key.startsWith(`${wrong.split(" ")[0]}.`));

const Sums = ({ settings, group }: { readonly settings: unknown; readonly group: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  return sumGroups
    .filter((name) => name.startsWith(`${group}.`))
    .map((name) => (
      <span key={name} className="sum">
        {fieldWord(language, { path: ["settings", ...name.split(".")] })} {w.sum(sumOf(settings, name))}
      </span>
    ));
};

type LineGiven = { readonly setting: Setting; readonly value: unknown; readonly onChange: Change | undefined; readonly isWrong: boolean };

/** Kept as it is while its value stays: there are some two hundred of them. */
const SettingLine = memo(({ setting, value, onChange, isWrong }: LineGiven) => {
  const w = useWords(words);
  const language = useLanguage();
  const { key, clause, basis, range, fallback } = setting;
  const id = `setting-${key.replaceAll(".", "-")}`;
  const isFixed = range.kind === "choice" && range.choices.length === 1;
  const facts = [
    w.fallback(settingText(language, setting, fallback)),
    range.kind === "whole" ? w.range(String(range.lowest), String(range.highest)) : "",
    setting.odd ? w.odd : "",
    setting.extendOnly ? w.extendOnly : "",
    isFixed ? w.fixed : "",
    w.clause(clause),
    w.basis(basis[language]),
  ].filter((fact) => fact !== "");
  return (
    <div className={isWrong ? "setting wrong" : "setting"}>
      <label htmlFor={id}>{setting[language]}</label>
      <div>
        {onChange && !isFixed ? (
          <SettingInput setting={setting} value={value} id={id} onChange={(next) => onChange(setting.path, next)} />
        ) : (
          <output id={id}>{settingText(language, setting, value)}</output>
        )}
        <p className="soft">{facts.join(" · ")}</p>
      </div>
    </div>
  );
});
SettingLine.displayName = "SettingLine";
