import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addUpPanel } from "../../../domain/scoring/add-up-panel.ts";
import { ScoringPointId } from "../../../domain/standard/elements.ts";
import { PanelResult } from "../../../domain/technical-evaluation/technical-result.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aPanel, aUnitSheet, someTerms } from "../../support/a-unit-panel.ts";

const deciding = aDeciding("officer");
const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 22, maxLength: 22 });
const sheet = percents.map((given) =>
  aUnitSheet(0, Object.fromEntries(ScoringPointId.options.map((point, index) => [point, given[index] ?? 0]))),
);
const panel = fc.array(sheet, { minLength: 1, maxLength: 15 }).map((sheets) => aPanel(...sheets));
const left = fc.subarray([...ScoringPointId.options], { maxLength: 10 }).map((notApplicable) => someTerms({ notApplicable }));

describe("addUpPanel", () => {
  it("5.2 does not depend on the order of the sheets", () => {
    const shuffled = panel.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })));
    fc.assert(
      fc.property(left, shuffled, (terms, [given, mixed]) => {
        expect(addUpPanel(terms, mixed, deciding)).toEqual(addUpPanel(terms, given, deciding));
      }),
    );
  });

  it("5.2 is a whole result whose parts add up, between the lowest and the highest member", () => {
    fc.assert(
      fc.property(left, panel, (terms, given) => {
        const result = PanelResult.parse(addUpPanel(terms, given, deciding));
        const earned = result.points.reduce((sum, { score }) => sum + score, 0);
        expect(result.elements.reduce((sum, { score }) => sum + score, 0)).toBe(earned);
        expect(result.score).toBeLessThanOrEqual(terms.totalPoints * 1000);
        expect(result.points.map(({ point }) => point)).toEqual(terms.points.map(({ point }) => point));
        expect(result.members.map(({ memberId }) => memberId)).toEqual(given.map(({ memberId }) => memberId).toSorted());
        expect(result.stability.stable).toBe(given.length > 1 && result.stability.flips.length === 0);
      }),
    );
  });

  it("5.2 does not fall when one mark rises", () => {
    fc.assert(
      fc.property(left, panel, fc.constantFrom(...ScoringPointId.options), (terms, given, raised) => {
        const better = given.map(({ memberId, sheet: { marks, dissent } }, index) => ({
          memberId,
          sheet: { dissent, marks: marks.map((mark) => (index === 0 && mark.point === raised ? { ...mark, percent: 100 } : mark)) },
        }));
        expect(addUpPanel(terms, better, deciding).score).toBeGreaterThanOrEqual(addUpPanel(terms, given, deciding).score);
      }),
    );
  });

  it("5.2 equal sheets give that sheet's total, whoever is left out", () => {
    fc.assert(
      fc.property(left, sheet, fc.integer({ min: 2, max: 15 }), (terms, one, many) => {
        const result = addUpPanel(terms, aPanel(...Array.from({ length: many }, () => one)), deciding);
        expect(result.members.every(({ total }) => total === result.score)).toBe(true);
        expect(result.stability).toEqual({ stable: true, flips: [] });
        expect(result.disagreement).toEqual({ points: [], members: [] });
      }),
    );
  });
});
