import { describe, expect, it } from "vitest";
import { ClauseId, clauses } from "../../../domain/standard/clauses.ts";
import { requirements, requirementsOf } from "../../../domain/standard/requirements.ts";

describe("requirements", () => {
  it("are R01 to R88 in order", () => {
    expect(requirements.map(({ id }) => id)).toEqual(Array.from({ length: 88 }, (_, index) => `R${String(index + 1).padStart(2, "0")}`));
  });

  it("rest on clauses of the tree and are named in both languages", () => {
    for (const { clauses: own, zh, en } of requirements) {
      expect(own.every((id) => ClauseId.safeParse(id).success)).toBe(true);
      expect([zh, en]).not.toContain("");
    }
  });

  it.each(clauses.map(({ id }) => id))("clause %s is covered by at least one", (id) => {
    expect(requirementsOf(id)).not.toEqual([]);
  });

  it("of a clause include those of the clauses below it", () => {
    expect(requirementsOf("6.1.3").map(({ id }) => id)).toEqual(["R22", "R23", "R24", "R25", "R26"]);
    expect(requirementsOf("2").map(({ id }) => id)).toEqual(["R02"]);
  });
});
