import { describe, expect, it } from "vitest";
import { addUpPanel } from "../../../domain/scoring/add-up-panel.ts";
import { rescore } from "../../../domain/scoring/rescore.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aPanel, aTree, aUnitSheet, someTerms } from "../../support/a-unit-panel.ts";

const deciding = aDeciding("officer");
const tree = aTree();
const reweighed = (weights: Readonly<Record<string, number>>) =>
  aTree({ points: tree.points.map((point) => ({ ...point, weight: weights[point.point] ?? point.weight })) });
const terms = someTerms();
const result = addUpPanel(terms, aPanel(aUnitSheet(70, { innovation: 55 }), aUnitSheet(75, { innovation: 60 })), deciding);

describe("rescore", () => {
  it("R04 under the same rubric is the same result", () => {
    const { score, elements, grade } = result;
    expect(rescore(result, terms, tree, deciding.settings)).toEqual({ score, elements, grade });
  });

  it("R04 by hand: 30 points move from market to innovation", () => {
    // Innovation earned 57.5 %, market 72.5 %: 30 points less at the one and more at the other lose 4.5 points.
    const other = rescore(result, terms, reweighed({ market: 50, innovation: 110 }), deciding.settings);
    expect(result.score).toBe(713_000);
    expect(other.score).toBe(708_500);
    expect(other.elements.find(({ element }) => element === "6.6")).toEqual({ element: "6.6", score: 273_500, maximum: 400_000 });
  });

  it("R04 out of 100 points the score is a tenth, but for the rounding of each point, and the grade the same", () => {
    // 71.3 points; the same six odd weights as ever, each half a thousandth more.
    expect(rescore(result, terms, aTree({ totalPoints: 100 }), deciding.settings)).toMatchObject({ score: 71_303, grade: "good" });
  });

  it("R04 points that did not apply, or weighed nothing, stay left out", () => {
    const less = someTerms({ notApplicable: ["6.5.1", "6.5.2", "6.5.3", "6.5.4"] }, reweighed({ "6.1.1": 0, "6.1.2": 80 }));
    const raw = addUpPanel(less, aPanel(aUnitSheet(70)), deciding);
    const other = rescore(raw, less, tree, deciding.settings);
    expect(other.score).toBe(700_000);
    expect(other.elements.map(({ element, maximum }) => [element, maximum])).toEqual([
      ["6.1", 100_000],
      ["6.2", 140_000],
      ["6.3", 120_000],
      ["6.4", 120_000],
      ["6.6", 400_000],
    ]);
  });

  it("R04 the scale of the programme gives the grade", () => {
    const { unit } = deciding.settings;
    const strict = { unit: { ...unit, grades: [{ grade: "excellent", from: 950 } as const, { grade: "pass", from: 720 } as const] } };
    expect(rescore(result, terms, tree, strict).grade).toBe("not_recognised");
  });
});
