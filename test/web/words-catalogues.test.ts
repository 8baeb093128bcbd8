import { describe, expect, it } from "vitest";
import * as z from "zod";
import { isChinese, isEnglish } from "./words-faults.ts";

const Word = z.union([z.string(), z.custom<(...given: never[]) => string>((value) => typeof value === "function")]);
const Catalogue = z.object({ zh: z.record(z.string(), Word), en: z.record(z.string(), Word) });
const Modules = z.record(z.string(), z.record(z.string(), z.unknown()));

const modules = Modules.parse(import.meta.glob("../../web/**/*words.ts", { eager: true }));

/** A module of words that only looks words up. */
const isHelper = (file: string): boolean => file.endsWith("/language/words.ts");

const exported = Object.entries(modules)
  .filter(([file]) => !isHelper(file))
  .flatMap(([file, module]) => Object.entries(module).map(([name, value]) => ({ where: `${file.replace("../../", "")} ${name}`, value })));
const catalogues = exported.flatMap(({ where, value }) => {
  const { data } = Catalogue.safeParse(value);
  return data ? [{ where, ...data }] : [];
});

type Said = z.infer<typeof Word>;
const kindOf = (word: Said | undefined): string => (typeof word === "function" ? `sentence of ${word.length}` : typeof word);
/** What a word says as far as it stands in the source. */
const sourceOf = (word: Said): string => (typeof word === "string" ? word : String(word));

describe("the catalogues of the features", () => {
  it("are bilingual, every one", () => {
    expect(catalogues.length).toBeGreaterThan(5);
    expect(
      exported.filter(({ value }) => typeof value === "object" && !Catalogue.safeParse(value).success).map(({ where }) => where),
    ).toEqual([]);
  });

  it.each(catalogues)("have the same words in both languages: $where", ({ zh, en }) => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted());
    expect(Object.entries(zh).filter(([key, word]) => kindOf(word) !== kindOf(en[key]))).toEqual([]);
  });

  it.each(catalogues)("are Chinese in Chinese and English in English: $where", ({ zh, en }) => {
    expect(Object.entries(zh).filter(([, word]) => typeof word === "string" && !isChinese(word))).toEqual([]);
    expect(Object.entries(en).filter(([, word]) => !isEnglish(sourceOf(word)))).toEqual([]);
  });
});
