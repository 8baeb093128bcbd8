import * as z from "zod";
import { fill } from "../../../domain/kernel/refusal-text.ts";
import type { Refusal } from "../../../domain/kernel/result.ts";
import type { SettingsRefusalCode } from "../../../domain/programme/check-settings.ts";
import { programmeRefusals } from "../../../domain/programme/refusals.ts";
import { type Setting, settings } from "../../../domain/programme/setting-catalogue.ts";
import { codeWord } from "../../language/code-word.ts";
import { fieldWord } from "../../language/field-word.ts";
import { number } from "../../language/format.ts";
import type { Language } from "../../language/words.ts";
import { words } from "./words.ts";

const Rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])));
export type SettingRow = z.infer<typeof Rows>[number];

/** A setting that is a list of small records: grades and their floors, bands, named entries. Null for any other. */
export const rowsOf = (value: unknown): readonly SettingRow[] | null => {
  const rows = Rows.safeParse(value);
  return rows.success ? rows.data : null;
};

export const unitWord = (language: Language, { unit }: Pick<Setting, "unit">): string => {
  const w = words[language];
  if (unit === null || unit === "count") return "";
  return unit === "year" ? w.years : w[unit];
};

const plain = (language: Language, property: string, value: unknown): string => {
  if (typeof value === "number") return number(language, value);
  if (typeof value === "boolean") return codeWord(language, { property, value: String(value) });
  return typeof value === "string" ? codeWord(language, { property, value }) : JSON.stringify(value);
};

const rowText = (language: Language, row: SettingRow): string => {
  const own = row[language];
  if (typeof own === "string") return own;
  return Object.entries(row)
    .map(([name, value]) => plain(language, name, value))
    .join(language === "zh" ? "：" : ": ");
};

/** A setting's value in words, with its unit. */
export const settingText = (language: Language, setting: Pick<Setting, "path" | "unit">, value: unknown): string => {
  const property = setting.path.at(-1) ?? "";
  const comma = language === "zh" ? "、" : ", ";
  const rows = rowsOf(value);
  if (rows && rows.length > 0) return rows.map((row) => rowText(language, row)).join(language === "zh" ? "；" : "; ");
  if (Array.isArray(value)) return value.length === 0 ? "—" : value.map((one) => plain(language, property, one)).join(comma);
  if (typeof value === "boolean") return value ? words[language].on : words[language].off;
  return [plain(language, property, value), unitWord(language, setting)].filter((part) => part !== "").join(" ");
};

/** A setting's or a group's name; a group may bear the element it is about behind it, as in `rubric.pointWeights 6.1`. */
const nameOfSetting = (language: Language, key: string): string => {
  const found = settings.find((setting) => setting.key === key);
  if (found) return found[language];
  const [group = "", ...about] = key.split(" ");
  return [fieldWord(language, { path: ["settings", ...group.split(".")] }), ...about].join(" ");
};

/** Why a set of settings will not do, in the words the server would use, the setting called by its name. */
export const settingsRefusal = (language: Language, { code, details }: Refusal<SettingsRefusalCode>) => {
  const { title, remedy } = programmeRefusals[code];
  const key = String(details["key"] ?? "");
  const named = { ...details, key: nameOfSetting(language, key) };
  return { key, title: fill(title[language], named), remedy: fill(remedy[language], named) };
};
