import { describe, expect, it } from "vitest";
import { LocalDate } from "../../../domain/kernel/instant.ts";
import { barredBy } from "../../../domain/member/bars.ts";
import type { Relation } from "../../../domain/member/member.ts";

const today = LocalDate.parse("2026-11-23");
const related = (until: string | null): Relation => ({
  organizationId: "institution-a",
  kind: "advice",
  until: until === null ? null : LocalDate.parse(until),
});

describe("barredBy", () => {
  it.each([
    [null, true],
    ["2026-11-22", true],
    ["2023-11-23", true],
    ["2023-11-22", false],
  ])("a relation until %s bars: %s", (until, bars) => {
    expect(barredBy([related(until)], "institution-a", today, 3) !== undefined).toBe(bars);
  });

  it("does not bar for another organisation", () => {
    expect(barredBy([related(null)], "institution-b", today, 3)).toBeUndefined();
  });
});
