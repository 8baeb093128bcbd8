import type { Language } from "./words.ts";

export type Pair = readonly [zh: string, en: string];

/** Words that are looked up by name: Chinese and English side by side, so that neither can be missing. */
export type Pairs = Readonly<Record<string, Pair>>;

/** Many catalogues as one. */
export const together = (catalogues: readonly Pairs[]): ReadonlyMap<string, Pair> => new Map(catalogues.flatMap(Object.entries<Pair>));

/** The first key that has a word. */
export const firstKnown = (known: ReadonlyMap<string, Pair>, keys: readonly string[]): string | undefined =>
  keys.find((key) => known.has(key));

export const saidIn = (language: Language, pair: Pair): string => pair[language === "zh" ? 0 : 1];
