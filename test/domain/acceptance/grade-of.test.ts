import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AcceptanceGrade, type AcceptanceRubricLine, gradeOf } from "../../../domain/acceptance/grade-of.ts";
import { defaultSettings } from "../../../domain/programme/setting-catalogue.ts";

const settings = defaultSettings.acceptance;
const full: Record<AcceptanceRubricLine, number> = {
  contract_fulfilment: 30_000,
  benefit: 20_000,
  report_quality: 20_000,
  satisfaction: 10_000,
  completeness: 10_000,
  replicability: 10_000,
};

describe("gradeOf", () => {
  it.each([
    [100_000, "excellent"],
    [90_000, "excellent"],
    [89_999, "good"],
    [80_000, "good"],
    [79_999, "pass"],
    [60_000, "pass"],
    [59_999, "fail"],
    [0, "fail"],
  ] as const)("%i thousandths is %s", (score, grade) => {
    expect(gradeOf(settings, score, full)).toBe(grade);
  });

  it.each(["benefit", "report_quality", "satisfaction", "completeness", "replicability"] as const)(
    "a weak %s gives at most pass",
    (line) => {
      const floor = settings.rubric[line] * 600;
      expect(gradeOf(settings, 95_000, { ...full, [line]: floor })).toBe("excellent");
      expect(gradeOf(settings, 95_000, { ...full, [line]: floor - 1 })).toBe("pass");
      expect(gradeOf(settings, 50_000, { ...full, [line]: floor - 1 })).toBe("fail");
    },
  );

  it("weak contract fulfilment fails", () => {
    expect(gradeOf(settings, 95_000, { ...full, contract_fulfilment: 18_000 })).toBe("excellent");
    expect(gradeOf(settings, 95_000, { ...full, contract_fulfilment: 17_999 })).toBe("fail");
  });

  it("caps contract fulfilment like any line where its own floor is lower", () => {
    expect(gradeOf({ ...settings, contractFloorPct: 30 }, 95_000, { ...full, contract_fulfilment: 17_999 })).toBe("pass");
  });

  it("never gets worse with a higher score", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }), (one, other) => {
        const worse = gradeOf(settings, Math.min(one, other), full);
        const better = gradeOf(settings, Math.max(one, other), full);
        expect(AcceptanceGrade.options.indexOf(better)).toBeLessThanOrEqual(AcceptanceGrade.options.indexOf(worse));
      }),
    );
  });

  it("follows a scale with fewer grades", () => {
    expect(gradeOf({ ...settings, grades: [{ grade: "pass", from: 60 }] }, 95_000, full)).toBe("pass");
  });
});
