import { describe, expect, it } from "vitest";
import { gradeWords } from "../../domain/acceptance/grade-words.ts";
import { sectionForm } from "../../domain/application/section-form.ts";
import { SectionId } from "../../domain/application/section-id.ts";
import { settings } from "../../domain/programme/setting-catalogue.ts";
import { elementOf, ResultGroupId } from "../../domain/standard/elements.ts";
import { unitGradeWords } from "../../domain/unit-result/unit-grade-words.ts";
import { codeCatalogues, codeWord, keyOfCode } from "../../web/language/code-word.ts";
import { isClauseNumber, wordsAtFault } from "./words-faults.ts";
import { codesInSources, contracts, nouns } from "./words-known.ts";
import type { Found } from "./words-schemas.ts";

type Asked = { readonly noun?: string; readonly property: string; readonly value: string };

/** Names of the cryptography, written alike everywhere. */
const ownWords: ReadonlySet<string> = new Set(["Ed25519", "OKP"]);

const codesOf = (owner: { readonly noun?: string }, named: readonly Found[]): readonly Asked[] =>
  named.flatMap(({ path, code }) => (code === null ? [] : [{ ...owner, property: path.at(-1) ?? "", value: code }]));

/** The settings under a group of the programme, by their paths. */
const settingsUnder = (group: string) => settings.filter(({ path }) => path.slice(0, -1).join(".") === group);

const asked: readonly Asked[] = [
  ...contracts.flatMap(({ named }) => codesOf({}, named)),
  ...nouns.flatMap(({ name, named, steps }) => [
    ...codesOf({ noun: name }, named),
    ...steps.map((value) => ({ noun: name, property: "step", value })),
  ]),
  ...Object.entries(codesInSources).flatMap(([property, values]) => values.map((value) => ({ property, value }))),
].filter(({ value }) => !isClauseNumber(value) && !ownWords.has(value));

describe("the words of codes", () => {
  it("finds codes in contracts, records and sources", () => {
    for (const [property, values] of Object.entries(codesInSources)) expect(values.length, property).toBeGreaterThan(5);
    expect(nouns.find(({ name }) => name === "project")?.steps).toContain("plan_returned");
    expect(nouns.find(({ name }) => name === "application-section")?.steps).toEqual(["empty", "saved"]);
    expect(codesInSources["step"]).toContain("seat_vacant");
    expect(asked.length).toBeGreaterThan(1000);
  });

  it("has a word for every code", () => {
    const missing = asked.filter((one) => keyOfCode(one) === undefined);
    expect([...new Set(missing.map(({ noun, property, value }) => `${property}.${value} (${noun ?? "contract or source"})`))]).toEqual([]);
  });

  it("has no word that nothing uses, and none twice", () => {
    const keys = codeCatalogues.flatMap((catalogue) => Object.keys(catalogue));
    const used = new Set(asked.map(keyOfCode));
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  it("is Chinese in Chinese and English in English", () => {
    expect(codeCatalogues.flatMap(wordsAtFault)).toEqual([]);
  });

  it("calls grades, groups of results, materials, lines and slots as the domain does", () => {
    const known = [
      ...Object.entries({ ...gradeWords, ...unitGradeWords }).map(([value, words]) => ({ property: "grade", value, ...words })),
      ...ResultGroupId.options.map((value) => ({ property: "group", value, zh: elementOf(value).zh, en: elementOf(value).en })),
      ...settingsUnder("acceptance.materials").map(({ path, zh, en }) => ({ property: "slot", value: path.at(-1) ?? "", zh, en })),
      ...settingsUnder("acceptance.rubric").map(({ path, zh, en }) => ({ property: "line", value: path.at(-1) ?? "", zh, en })),
      ...SectionId.options
        .map(sectionForm)
        .flatMap((form) => [...form.slots, ...form.aspects.flatMap(({ slots }) => slots)])
        .map(({ code, zh, en }) => ({ property: "slot", value: code, zh, en })),
    ];
    expect(known.length).toBeGreaterThan(80);
    const differing = known.filter((one) => codeWord("zh", one) !== one.zh || codeWord("en", one) !== one.en);
    expect(differing.map(({ property, value }) => `${property}.${value}`)).toEqual([]);
  });

  it("takes the record's own word first", () => {
    expect(codeWord("zh", { noun: "expert", property: "status", value: "suspended" })).toBe("暂停使用");
    expect(codeWord("zh", { property: "status", value: "suspended" })).toBe("已中止");
    expect(codeWord("en", { property: "action", value: "review-materials" })).toBe("Review the materials");
    expect(codeWord("zh", { property: "command", value: "submit-plan" })).toBe("已提交方案");
  });
});
