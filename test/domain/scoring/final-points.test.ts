import { describe, expect, it } from "vitest";
import { Instant } from "../../../domain/kernel/instant.ts";
import { addUpPanel } from "../../../domain/scoring/add-up-panel.ts";
import { finalPoints } from "../../../domain/scoring/final-points.ts";
import type { ScoringPointId } from "../../../domain/standard/elements.ts";
import type { OnSiteReview } from "../../../domain/technical-evaluation/technical-result.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aPanel, aUnitSheet, someTerms } from "../../support/a-unit-panel.ts";

const deciding = aDeciding("officer");
const { settings } = deciding;
const by = { memberId: "expert-1", organizationId: "body" };
const at = Instant.parse("2026-09-01T02:00:00.000Z");

const found = (...findings: readonly (readonly [ScoringPointId, number | null])[]): Pick<OnSiteReview, "items"> => ({
  items: findings.map(([point, adjustment], index) => ({
    itemId: `item-${index}`,
    point,
    question: "现场核实",
    finding: adjustment === null ? null : { text: "与材料不符", adjustment, evidenceIds: [], by, at },
  })),
});
const agreed = (point: ScoringPointId, percent: number) => ({ points: [{ point, percent, reason: "合议一致" }] });

const terms = someTerms({ caps: { "6.1.3": 50 } });
const result = addUpPanel(terms, aPanel(aUnitSheet(70, { "6.1.3": 50 }), aUnitSheet(80, { "6.1.3": 40 })), deciding);
const final = (consensus: Parameters<typeof finalPoints>[2], onSite: Parameters<typeof finalPoints>[3]) =>
  finalPoints(terms, result, consensus, onSite, settings);
const scoreOf = (point: ScoringPointId, of: ReturnType<typeof final>) => of.points.find((one) => one.point === point)?.score;

describe("finalPoints", () => {
  it("5.2 without consensus and visit is the raw result", () => {
    // 75 % of 950 and 45 % of 50 points.
    expect(result.score).toBe(735_000);
    expect(final(null, null)).toEqual({
      score: result.score,
      points: result.points.map(({ point, score }) => ({ point, score })),
      elements: result.elements,
      grade: "good",
      limitedBy: [],
    });
  });

  it("5.2 a consensus replaces its point, the findings move it from there", () => {
    // Innovation, 80 points: agreed 60 % is 48; the findings take 15 % of 80, 12.
    const moved = final(agreed("innovation", 60), found(["innovation", -10], ["innovation", -5], ["market", null]));
    expect(scoreOf("innovation", moved)).toBe(36_000);
    expect(scoreOf("market", moved)).toBe(60_000);
    expect(moved.score).toBe(735_000 - 24_000);
  });

  it("5.2 findings of one point are added first and then held within 20 percent, both ways", () => {
    expect(scoreOf("innovation", final(null, found(["innovation", -30], ["innovation", -30], ["innovation", 35])))).toBe(44_000);
    expect(scoreOf("innovation", final(null, found(["innovation", 15], ["innovation", 15])))).toBe(76_000);
  });

  it("5.2 a point never falls below nothing nor rises above its maximum or its cap", () => {
    expect(scoreOf("innovation", final(agreed("innovation", 10), found(["innovation", -20])))).toBe(0);
    expect(scoreOf("innovation", final(agreed("innovation", 95), found(["innovation", 20])))).toBe(80_000);
    expect(scoreOf("6.1.3", final(null, found(["6.1.3", 20])))).toBe(25_000);
    expect(scoreOf("6.1.3", final(agreed("6.1.3", 90), null))).toBe(25_000);
  });

  it("5.2 names the element that limits the grade", () => {
    const strong = addUpPanel(terms, aPanel(aUnitSheet(95, { "6.1.3": 50, "6.5.1": 50, "6.5.2": 50, "6.5.3": 50, "6.5.4": 50 })), deciding);
    expect(finalPoints(terms, strong, null, null, settings)).toMatchObject({ grade: "excellent", limitedBy: [] });
    const visited = finalPoints(terms, strong, null, found(["6.5.3", -5]), settings);
    expect(visited).toMatchObject({ grade: "pass", limitedBy: ["first-level-floor 6.5"] });
  });

  it("5.2 what is found on a point that does not apply changes nothing; a result without a point throws", () => {
    const less = someTerms({ notApplicable: ["6.4.1"] });
    const raw = addUpPanel(less, aPanel(aUnitSheet(70)), deciding);
    expect(finalPoints(less, raw, agreed("6.4.1", 0), found(["6.4.1", -20]), settings).score).toBe(700_000);
    expect(() => finalPoints(terms, raw, null, null, settings)).toThrow("lacks 6.4.1");
  });
});
