import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeContent } from "../../../domain/application/merge-content.ts";

const base = { selfPercent: 50, selfWords: "甲", aspects: { R22: { text: "目标" }, R23: { text: "计划" } } };
const words = { ...base, selfWords: "乙" };
const aspect = { ...base, aspects: { ...base.aspects, R23: { text: "中长期计划" } } };

describe("a three-way merge of two saves", () => {
  it("R03 keeps what each of two colleagues changed", () => {
    expect(mergeContent(base, words, aspect)).toEqual({ content: { ...aspect, selfWords: "乙" }, conflicts: [] });
    const other = { ...base, aspects: { R22: { text: "新目标" }, R23: { text: "计划" } } };
    expect(mergeContent(base, other, aspect)).toEqual({
      content: { ...base, aspects: { R22: { text: "新目标" }, R23: { text: "中长期计划" } } },
      conflicts: [],
    });
  });

  it("R03 names what both changed to different ends, and splices no text", () => {
    const mine = { ...base, aspects: { ...base.aspects, R23: { text: "短期计划" } } };
    expect(mergeContent(base, aspect, mine)).toEqual({ content: mine, conflicts: ["aspects.R23"] });
    expect(mergeContent(base, words, { ...base, selfWords: "丙" }).conflicts).toEqual(["selfWords"]);
  });

  it("takes an answer that one removed as removed, and one that both gave alike as given", () => {
    const removed = { ...base, aspects: { R22: { text: "目标" } } };
    expect(mergeContent(base, removed, words)).toEqual({ content: { ...removed, selfWords: "乙" }, conflicts: [] });
    expect(mergeContent(base, words, words)).toEqual({ content: words, conflicts: [] });
  });

  const fields = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom(1, 2, 3));
  it("whoever changed nothing takes over the other's", () => {
    fc.assert(
      fc.property(fields, fields, (was, changed) => {
        expect(mergeContent(was, changed, was)).toEqual({ content: changed, conflicts: [] });
        expect(mergeContent(was, was, changed)).toEqual({ content: changed, conflicts: [] });
      }),
    );
  });

  it("conflicts are the same whoever comes first", () => {
    fc.assert(
      fc.property(fields, fields, fields, (was, one, other) => {
        expect(mergeContent(was, one, other).conflicts.toSorted()).toEqual(mergeContent(was, other, one).conflicts.toSorted());
      }),
    );
  });
});
