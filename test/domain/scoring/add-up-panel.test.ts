import { describe, expect, it } from "vitest";
import { addUpPanel } from "../../../domain/scoring/add-up-panel.ts";
import type { UnitSheet } from "../../../domain/scoring/unit-sheet.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aPanel, aTree, aUnitSheet, someTerms } from "../../support/a-unit-panel.ts";

const deciding = aDeciding("officer");
const { settings } = deciding;
const terms = someTerms();
const addedUp = (...sheets: readonly UnitSheet[]) => addUpPanel(terms, aPanel(...sheets), deciding);
const innovation = (...percents: readonly number[]) => {
  const result = addedUp(...percents.map((percent) => aUnitSheet(70, { innovation: percent })));
  return result.points.find(({ point }) => point === "innovation");
};

describe("addUpPanel", () => {
  it("5.2 by hand: three sheets, one point apart", () => {
    // 6.1.1 has 30 points: 80, 70 and 60 % are 24, 21 and 18; all else is 70 %, 679 of 970.
    const result = addedUp(
      aUnitSheet(70, { "6.1.1": 80 }),
      aUnitSheet(70, {}, "该项证据不足"),
      aUnitSheet(70, { "6.1.1": 60, innovation: 75 }),
    );
    expect(result).toMatchObject({
      // Innovation has 80 points: 56, 56 and 60 make 57.333.
      score: 701_333,
      grade: "good",
      members: [
        { memberId: "expert-1", total: 703_000 },
        { memberId: "expert-2", total: 700_000 },
        { memberId: "expert-3", total: 701_000 },
      ],
      disagreement: { points: [], members: [] },
      // Without the first 6.1.1 is 19.5 and innovation 58; none leaves good.
      stability: { stable: true, flips: [] },
      dissents: [{ memberId: "expert-2", reasons: "该项证据不足" }],
      aggregatedAt: deciding.now,
    });
    expect(result.points[0]).toEqual({ point: "6.1.1", score: 21_000, lowest: 60, highest: 80 });
    expect(result.elements).toEqual([
      { element: "6.1", score: 91_000, maximum: 130_000 },
      { element: "6.2", score: 98_000, maximum: 140_000 },
      { element: "6.3", score: 84_000, maximum: 120_000 },
      { element: "6.4", score: 84_000, maximum: 120_000 },
      { element: "6.5", score: 63_000, maximum: 90_000 },
      { element: "6.6", score: 281_333, maximum: 400_000 },
    ]);
  });

  it("5.2 seven sheets: one highest and one lowest mark of each point are dropped", () => {
    // 65, 70, 75, 80, 85 % of 80 points stay: 60.
    expect(innovation(0, 65, 70, 75, 80, 85, 100)).toEqual({ point: "innovation", score: 60_000, lowest: 0, highest: 100 });
    expect(innovation(0, 65, 70, 75, 80, 100)?.score).toBe(52_000);
  });

  it("5.2 nine sheets: still one mark at each end, ties once, and no member is dropped as a whole", () => {
    // 60, 60, 70, 70, 70, 80, 80 % of 80 points stay: 490 / 7 = 70 %, 56 points.
    expect(innovation(60, 60, 60, 70, 70, 70, 80, 80, 80)?.score).toBe(56_000);
    // The first member lies far off throughout; their marks go as the lowest, the highest of the others beside them.
    const result = addedUp(aUnitSheet(0), ...Array.from({ length: 7 }, () => aUnitSheet(70)), aUnitSheet(75));
    expect(result).toMatchObject({ score: 700_000, disagreement: { members: ["expert-1"] } });
    expect(result.members).toHaveLength(9);
  });

  it("5.2 points not applicable are made up for by the others, rounded once", () => {
    // Without 6.4.1 (20 points) and 6.5.3 (15): all at 70 % but 6.1.1 at 80, 678.5 of 965, which are 703.108… of 1000.
    const less = someTerms({ notApplicable: ["6.4.1", "6.5.3"] });
    const result = addUpPanel(less, aPanel(aUnitSheet(70, { "6.1.1": 80 })), deciding);
    expect(result).toMatchObject({ score: 703_109, members: [{ total: 703_109 }] });
    expect(result.elements.find(({ element }) => element === "6.4")).toEqual({ element: "6.4", score: 70_000, maximum: 100_000 });
    expect(result.points).toHaveLength(20);
    const without = someTerms({ notApplicable: ["6.5.1", "6.5.2", "6.5.3", "6.5.4"] });
    expect(addUpPanel(without, aPanel(aUnitSheet(70)), deciding)).toMatchObject({ score: 700_000 });
    expect(addUpPanel(without, aPanel(aUnitSheet(70)), deciding).elements.map(({ element }) => element)).not.toContain("6.5");
  });

  it("5.2 names points more than 30 percent apart and members more than 30 percent off the mean, not those just there", () => {
    const result = addedUp(aUnitSheet(65, { "6.1.1": 40, "6.1.2": 35 }), aUnitSheet(65, { "6.1.1": 70, "6.1.2": 70 }), aUnitSheet(65));
    expect(result.disagreement).toEqual({ points: ["6.1.2"], members: [] });
    // Totals 490, 700 and 910: the first and the last lie exactly 30 % off 700.
    expect(addedUp(aUnitSheet(49), aUnitSheet(70), aUnitSheet(91)).disagreement.members).toEqual([]);
    // 480, 700 and 910 have their mean at 696.667: 480 is 31.1 % below, 910 is 30.6 % above.
    expect(addedUp(aUnitSheet(48), aUnitSheet(70), aUnitSheet(91)).disagreement.members).toEqual(["expert-1", "expert-3"]);
  });

  it("5.2 tells without whom the grade would be another", () => {
    // 800, 790 and 840 make 810; without the third 795, which is good.
    const result = addedUp(aUnitSheet(80), aUnitSheet(79), aUnitSheet(84));
    expect(result).toMatchObject({ score: 810_000, grade: "excellent" });
    expect(result.stability).toEqual({ stable: false, flips: [{ memberId: "expert-3", grade: "good" }] });
    expect(addedUp(aUnitSheet(80)).stability).toEqual({ stable: false, flips: [] });
  });

  it("5.2 out of 100 points: each point is rounded half up, and the score is the sum of what is shown", () => {
    // 57.5 % of 100 points; six points weigh an odd number of thousandths, so each of them gains half a thousandth.
    const hundred = someTerms({}, aTree({ totalPoints: 100 }));
    expect(addUpPanel(hundred, aPanel(aUnitSheet(55), aUnitSheet(60)), deciding).score).toBe(57_503);
  });

  it("5.2 dissent is left out where the programme has none", () => {
    const silent = { ...deciding, settings: { ...settings, score: { ...settings.score, dissent: false } } };
    expect(addUpPanel(terms, aPanel(aUnitSheet(70, {}, "不同意")), silent).dissents).toEqual([]);
  });

  it("throws without a sheet and on a missing mark", () => {
    expect(() => addUpPanel(terms, [], deciding)).toThrow(RangeError);
    const { marks } = aUnitSheet(70);
    expect(() => addUpPanel(terms, aPanel({ marks: marks.slice(1), dissent: null }), deciding)).toThrow("lacks 6.1.1");
  });
});
