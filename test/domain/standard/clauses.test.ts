import { describe, expect, it } from "vitest";
import { ClauseId, clauseOf, clauses, isWithin } from "../../../domain/standard/clauses.ts";

describe("clause tree", () => {
  it("names each clause once, in both languages", () => {
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
    expect(clauses.filter(({ zh, en }) => zh === "" || en === "")).toEqual([]);
  });

  it("has the eight chapters as roots and every other clause under one that comes before it", () => {
    const order = clauses.map(({ id }) => id);
    expect(clauses.filter(({ parent }) => parent === null).map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    for (const { id, parent } of clauses) if (parent !== null) expect(order.indexOf(parent)).toBeLessThan(order.indexOf(id));
  });

  it("finds a clause and its place", () => {
    expect(clauseOf("8.a")).toMatchObject({ parent: "8" });
    expect(isWithin("6.1.3.2", "6.1")).toBe(true);
    expect(isWithin("6.1", "6.1")).toBe(true);
    expect(isWithin("6.1", "6.1.3.2")).toBe(false);
  });

  it("knows no other clause", () => {
    expect(ClauseId.safeParse("6.7").success).toBe(false);
  });
});
