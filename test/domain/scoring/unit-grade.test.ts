import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../domain/programme/setting-catalogue.ts";
import { unitGradeOf } from "../../../domain/scoring/unit-grade.ts";

const { unit } = defaultSettings;
const graded = (score: number, totalPoints = 1000) => unitGradeOf(unit, { score, totalPoints, elements: [] });

describe("unitGradeOf", () => {
  it.each([
    [1_000_000, "excellent"],
    [800_000, "excellent"],
    [799_999, "good"],
    [700_000, "good"],
    [699_999, "pass"],
    [600_000, "pass"],
    [599_999, "not_recognised"],
    [0, "not_recognised"],
  ] as const)("5.2 %i thousandths of 1000 points are %s", (score, grade) => {
    expect(graded(score)).toEqual({ grade, limitedBy: [] });
  });

  it("5.2 the floors are shares of the total, so they hold for 100 points", () => {
    expect(graded(80_000, 100).grade).toBe("excellent");
    expect(graded(79_999, 100).grade).toBe("good");
  });

  it("5.2 an element below half of its maximum allows pass at most and is named; exactly half does not", () => {
    const at = (score: number) =>
      unitGradeOf(unit, {
        score: 850_000,
        totalPoints: 1000,
        elements: [
          { element: "6.2", score, maximum: 140_000 },
          { element: "6.5", score: 10, maximum: 90_000 },
        ],
      });
    expect(at(69_999)).toEqual({ grade: "pass", limitedBy: ["first-level-floor 6.2", "first-level-floor 6.5"] });
    expect(at(70_000)).toEqual({ grade: "pass", limitedBy: ["first-level-floor 6.5"] });
  });

  it("5.2 a floor that held nothing down is not named, and lifts nothing up", () => {
    const elements = [{ element: "6.1", score: 0, maximum: 130_000 } as const];
    expect(unitGradeOf(unit, { score: 650_000, totalPoints: 1000, elements })).toEqual({ grade: "pass", limitedBy: [] });
    expect(unitGradeOf(unit, { score: 500_000, totalPoints: 1000, elements })).toEqual({ grade: "not_recognised", limitedBy: [] });
  });

  it("5.2 a floor of 0 limits nothing", () => {
    const elements = [{ element: "6.1", score: 0, maximum: 130_000 } as const];
    expect(unitGradeOf({ ...unit, firstLevelFloor: 0 }, { score: 850_000, totalPoints: 1000, elements }).grade).toBe("excellent");
  });
});
