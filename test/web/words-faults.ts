import type { Pairs } from "../../web/language/pairs.ts";

const chinese = /\p{Script=Han}/u;

/** Clauses, elements and requirements are named by their number in both languages. */
export const isClauseNumber = (name: string): boolean => /^\d+(\.\d+)*(\.[a-c])?$|^R\d\d$/.test(name);

/** Each language is offered under its own name, whatever the reader's is. */
const languages: ReadonlySet<string> = new Set(["中文", "English"]);

const isSign = (word: string): boolean => !/\p{L}/u.test(word);

export const isChinese = (word: string): boolean => chinese.test(word) || isSign(word) || languages.has(word);
export const isEnglish = (word: string): boolean => !chinese.test(word) || languages.has(word);

const isTidy = (word: string): boolean => word !== "" && word === word.trim() && !/[.。,，]$| {2}/.test(word);

/** The keys of a catalogue whose words are in the wrong language, empty or end in a stop. */
export const wordsAtFault = (catalogue: Pairs): readonly string[] =>
  Object.entries(catalogue).flatMap(([key, [zh, en]]) =>
    chinese.test(zh) && isEnglish(en) && !isSign(en) && isTidy(zh) && isTidy(en) ? [] : [`${key}: ${zh} / ${en}`],
  );
