import { codeWord, keyOfCode } from "../../language/code-word.ts";
import type { Language } from "../../language/words.ts";

type Item = { readonly slot: string; readonly title: string };

/** What a material of the acceptance plan is called: the plan is in Chinese, and the usual materials have English names as well. */
export const materialTitle = (language: Language, { slot, title }: Item): string => {
  const code = { noun: "acceptance", property: "slot", value: slot };
  return language === "en" && keyOfCode(code) !== undefined ? codeWord("en", code) : title;
};
