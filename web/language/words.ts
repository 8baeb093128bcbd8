export type Language = "zh" | "en";

/** A word, or a sentence made from what it is about. */
type Word = string | ((...given: never[]) => string);

type Catalogue = Readonly<Record<string, Word>>;

/** The same keys as another catalogue, each a word, or a sentence about the same things. */
type Same<One extends Catalogue> = {
  readonly [Key in keyof One]: One[Key] extends (...given: infer Given) => string ? (...given: Given) => string : string;
};

/**
 * Declares the words of a feature: `bilingual({ zh: { title: "我的待办" }, en: { title: "My inbox" } })`. A key missing in one language
 * is a type error; a test compares the two as well.
 */
export const bilingual = <Zh extends Catalogue>({ zh, en }: { readonly zh: Zh & Same<Zh>; readonly en: Same<NoInfer<Zh>> }) => {
  const words: { readonly zh: Same<Zh>; readonly en: Same<Zh> } = { zh, en };
  return words;
};
