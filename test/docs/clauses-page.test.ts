import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clausesPage, proofsIn } from "../../docs/clauses-page.ts";
import { readProofs } from "../../docs/read-proofs.ts";
import { requirements } from "../../domain/standard/requirements.ts";

describe("docs/clauses.md", () => {
  it("is what npm run docs would write", () => {
    const written = readFileSync(new URL("../../docs/clauses.md", import.meta.url), "utf8");
    expect(written).toBe(clausesPage(readProofs()));
  });

  it("finds a clause test for every requirement of the principles and of projects", () => {
    const proved = new Set(readProofs().flatMap(({ requirement, file }) => (file.startsWith("test/clauses/") ? [requirement] : [])));
    const concerned = requirements.map(({ id }) => id).filter((id) => (id >= "R03" && id <= "R08") || id >= "R60");
    expect(concerned).toHaveLength(35);
    expect(concerned.filter((id) => !proved.has(id))).toEqual([]);
  });
});

describe("the names of tests", () => {
  const found = (source: string) => proofsIn("test/one.test.ts", source).map(({ requirement, title }) => [requirement, title]);

  it("are read with one requirement, with several, with a range, and of tables", () => {
    expect(found('it("R63 holds the next step", () => {})')).toEqual([["R63", "holds the next step"]]);
    expect(found('describe("R74, R75 inspection", () => {})').map(([id]) => id)).toEqual(["R74", "R75"]);
    expect(found('it.each([1])(\n  "R85–R88 is out", () => {})').map(([id]) => id)).toEqual(["R85", "R86", "R87", "R88"]);
    expect(found("it.each(all)(`R05 for each`, () => {})")).toEqual([["R05", "for each"]]);
  });

  it("are not taken from a requirement that is only mentioned", () => {
    expect(found('sawInTheYear("R62", "no list"); it("proves nothing of R62", () => {})')).toEqual([]);
  });
});
