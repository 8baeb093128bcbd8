import { codeWord } from "../../language/code-word.ts";
import { dayAndTime, dayOnly, number } from "../../language/format.ts";
import type { Language } from "../../language/words.ts";
import type { Shape } from "./shape.ts";
import { words } from "./words.ts";

type About = { readonly language: Language; readonly noun?: string | undefined; readonly shape?: Shape | null | undefined };

export const isInstant = (value: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value);
export const isDate = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** Properties that hold codes wherever a list shows them without a schema, as the summaries of records do. */
const codeProperties: ReadonlySet<string> = new Set([
  ...[
    "status",
    "step",
    "kind",
    "grade",
    "role",
    "roles",
    "method",
    "section",
    "action",
    "command",
    "outcome",
    "verdict",
    "slot",
    "purpose",
  ],
]);

/** Whether a text of this property is a code that has a word. */
const isCode = (property: string, value: string, shape?: Shape | null): boolean =>
  shape && shape.codes.length > 0 ? shape.codes.includes(value) : codeProperties.has(property);

/** Whether a property names other records or files; such a text is a number nobody reads out. */
export const isReference = (property: string): boolean => /(?:Ids?|^id|Hash|^hash|sha256|Hashes)$/.test(property);

/** Amounts are kept in fen and read in yuan; a year is no quantity. */
const numberText = (language: Language, property: string, value: number): string => {
  if (property.endsWith("Fen")) return words[language].yuan(number(language, value / 100));
  return /year$/i.test(property) ? String(value) : number(language, value);
};

/** A plain value as its reader's language writes it; null where the value is a list or a record. */
export const factText = (property: string, value: unknown, { language, noun, shape }: About): string | null => {
  if (value === null || value === undefined || value === "") return "—";
  if (typeof value === "boolean") return value ? words[language].yes : words[language].no;
  if (typeof value === "number") return numberText(language, property, value);
  if (typeof value !== "string") return null;
  if (isInstant(value)) return dayAndTime(language, value);
  if (isDate(value)) return dayOnly(language, value);
  if (isCode(property, value, shape)) return codeWord(language, { property, value, ...(noun === undefined ? {} : { noun }) });
  return value;
};

/** A list of plain values in one line; null where one of them is more than that. */
export const listText = (property: string, values: readonly unknown[], about: About): string | null => {
  if (values.length === 0) return "—";
  const texts = values.map((value) => factText(property, value, { ...about, shape: about.shape?.items }));
  return texts.some((text) => text === null) ? null : texts.join(about.language === "zh" ? "、" : ", ");
};
