import { describe, expect, it } from "vitest";
import { glossary } from "../../../domain/standard/glossary.ts";

describe("glossary (R02)", () => {
  it("has 100 terms in both languages", () => {
    expect(glossary).toHaveLength(100);
    expect(glossary.filter(({ zh, en }) => zh === "" || en === "")).toEqual([]);
  });

  it("gives no code name and no Chinese term twice", () => {
    const codes = glossary.flatMap(({ code, otherCode }) => (otherCode === undefined ? [code] : [code, otherCode]));
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(glossary.map(({ zh }) => zh)).size).toBe(100);
  });
});
