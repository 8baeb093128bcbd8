import { type Field, keysOf } from "./field-key.ts";
import { helpTexts } from "./fields/help.ts";
import { firstKnown, saidIn, together } from "./pairs.ts";
import type { Language } from "./words.ts";

const helps = together([helpTexts]);

export const keyOfHelp = (field: Field): string | undefined => firstKnown(helps, keysOf(field));

/** What to write into a field: unit, format, clause. Null where the label says all. */
export const fieldHelp = (language: Language, field: Field): string | null => {
  const pair = helps.get(keyOfHelp(field) ?? "");
  return pair === undefined ? null : saidIn(language, pair);
};
