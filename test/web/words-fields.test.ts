import { describe, expect, it } from "vitest";
import { settingAt } from "../../domain/programme/setting-catalogue.ts";
import { codeWord } from "../../web/language/code-word.ts";
import { fieldHelp, keyOfHelp } from "../../web/language/field-help.ts";
import { fieldCatalogues, fieldWord, keyOfField } from "../../web/language/field-word.ts";
import { helpTexts } from "../../web/language/fields/help.ts";
import { settingWord } from "../../web/language/setting-word.ts";
import { isClauseNumber, wordsAtFault } from "./words-faults.ts";
import { contracts, nouns } from "./words-known.ts";

type Asked = { readonly contract?: string; readonly noun?: string; readonly path: readonly string[] };

const asked: readonly Asked[] = [
  ...contracts.flatMap(({ name, named }) => named.map(({ path }) => ({ contract: name, path }))),
  ...nouns.flatMap(({ name, named, summary }) => [
    ...named.map(({ path }) => ({ noun: name, path })),
    ...summary.map((key) => ({ noun: name, path: [key] })),
  ]),
].filter(({ path }) => path.length > 0);

/** The path of a single setting; what lies within one or above it is called by the fields' own words. */
const settingOf = (path: readonly string[]): readonly string[] | null => {
  const under = path.slice(path.indexOf("settings") + 1);
  return path.includes("settings") && settingAt(under)?.path.length === under.length ? under : null;
};

const lastOf = ({ path }: Asked): string => path.at(-1) ?? "";
const told = (one: Asked): string => `${lastOf(one)} (${one.contract ?? one.noun}: ${one.path.join(".")})`;
const owed = asked.filter((one) => settingOf(one.path) === null && !isClauseNumber(lastOf(one)));

describe("the words of fields", () => {
  it("walks all contracts and records", () => {
    expect(contracts.length).toBeGreaterThan(250);
    expect(nouns.length).toBeGreaterThan(45);
    expect(owed.length).toBeGreaterThan(4000);
  });

  it("has a word for every field", () => {
    expect([...new Set(owed.filter((one) => keyOfField(one) === undefined).map(told))]).toEqual([]);
  });

  it("has a word for every name where nothing tells whose it is", () => {
    expect([...new Set(owed.map(lastOf).filter((name) => keyOfField({ path: [name] }) === undefined))]).toEqual([]);
  });

  it("calls every setting as the domain does", () => {
    const settings = asked.flatMap(({ path }) => settingOf(path) ?? []);
    expect(settings.length).toBeGreaterThan(100);
    const paths = asked.map(({ path }) => settingOf(path)).filter((path) => path !== null);
    expect(paths.filter((path) => !settingWord("zh", path) || !settingWord("en", path))).toEqual([]);
  });

  it("has no word that nothing uses, and none twice", () => {
    const keys = fieldCatalogues.flatMap((catalogue) => Object.keys(catalogue));
    const used = new Set([...asked.map(keyOfField), ...asked.map(lastOf)]);
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  it("has no help that nothing uses", () => {
    const used = new Set(asked.map(keyOfHelp));
    expect(Object.keys(helpTexts).filter((key) => !used.has(key))).toEqual([]);
  });

  it("is Chinese in Chinese and English in English", () => {
    expect([...fieldCatalogues, helpTexts].flatMap(wordsAtFault)).toEqual([]);
  });

  it("takes the most exact word", () => {
    expect(fieldWord("zh", { contract: "get-project", path: ["project", "brief", "title"] })).toBe("项目名称");
    expect(fieldWord("zh", { contract: "get-project", path: ["title"] })).toBe("项目名称");
    expect(fieldWord("en", { noun: "notice", path: ["items", "0", "title"] })).toBe("Title");
    expect(fieldWord("zh", { path: ["team", "3", "name"] })).toBe("姓名");
    expect(fieldWord("zh", { path: ["rubric", "weights", "6.1"] })).toBe("6.1");
    expect(fieldHelp("en", { contract: "submit-proposal", path: ["priceFen"] })).toMatch(/yuan/);
    expect(fieldHelp("zh", { contract: "submit-proposal", path: ["commitments"] })).toBeNull();
    expect(codeWord("zh", { property: "element", value: "6.1" })).toBe("6.1");
  });
});
