import { describe, expect, it } from "vitest";
import {
  childrenOf,
  elementOf,
  elements,
  leafElements,
  ResultGroupId,
  ScoringPointId,
  scoringPoints,
  TopElementId,
  topElementOf,
} from "../../../domain/standard/elements.ts";

describe("element tree of clause 6", () => {
  it("has six elements, 17 items, 28 leaf clauses, five groups and 22 scoring points", () => {
    const tops = elements.filter(({ parent }) => parent === null);
    const items = tops.filter(({ id }) => id !== "6.6").flatMap(({ id }) => childrenOf(id));
    expect(tops.map(({ id }) => id)).toEqual(TopElementId.options);
    expect(items).toHaveLength(17);
    expect(leafElements).toHaveLength(28);
    expect(childrenOf("6.6").map(({ id }) => id)).toEqual(ResultGroupId.options);
    expect(scoringPoints).toHaveLength(22);
    expect(scoringPoints).toEqual([...items, ...childrenOf("6.6")]);
  });

  it("names each node once, in both languages, and is closed upwards", () => {
    expect(new Set(elements.map(({ id }) => id)).size).toBe(elements.length);
    for (const { zh, en, about, parent } of elements) {
      expect([zh, en, about.zh, about.en]).not.toContain("");
      if (parent !== null) expect(elements).toContain(elementOf(parent));
    }
  });

  it.each(ScoringPointId.options)("%s belongs to the element above it", (id) => {
    expect(topElementOf(id)).toBe(elementOf(id).parent);
  });
});
