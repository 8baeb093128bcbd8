import { describe, expect, it } from "vitest";
import { decideAnswerConformity } from "../../../domain/conformity-evaluation/answer-conformity.ts";
import { decideChallenge } from "../../../domain/conformity-evaluation/challenge.ts";
import { decideConcludeConformity } from "../../../domain/conformity-evaluation/conclude-conformity.ts";
import type { Reviewing } from "../../../domain/conformity-evaluation/reviewing.ts";
import { unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aReview, findings } from "../../support/a-review.ts";
import { got } from "../../support/an-acceptance.ts";

const stayAway = [
  { kind: "expert" as const, name: "甲", id: null, reason: "曾有纠纷" },
  { kind: "organization" as const, name: "乙协会", id: "partner-1", reason: "竞争对手所办" },
];
const known = { ...aDeciding("officer", "2026-04-01T02:00:00.000Z"), stayAway };
const expert = { kind: "expert" as const, name: "甲", against: "expert-1", granted: true, decisionReason: "情况属实" };
const association = { kind: "organization" as const, name: "乙协会", against: null, granted: true, decisionReason: "情况属实" };
const decided = (review: Reviewing, ...asked: readonly (typeof expert | typeof association)[]): Reviewing =>
  asked.reduce((before, one) => got(decideChallenge(before, one, known)), review);

describe("a recusal challenge of the unit's profile", () => {
  it("R05 granted, keeps whom it means out of the draw; decided anew, the earlier grant falls", () => {
    const both = decided(aReview(), expert, association);
    expect(both.unit.barredIds).toEqual(["expert-1", "partner-1"]);
    expect(JSON.stringify(unitEvaluationNoun.place({ ...both.unit, status: "supplement_requested" }))).not.toContain("expert-1");
    const changed = decided(both, { ...expert, granted: false, decisionReason: "查无此事" });
    expect(changed.unit.barredIds).toEqual(["partner-1"]);
    expect(changed.conformity.challenges.map(({ name, granted }) => ({ name, granted }))).toEqual([
      { name: "乙协会", granted: true },
      { name: "甲", granted: false },
    ]);
  });

  it("R05 is one that the unit made, and a grant says whom it means", () => {
    expect(decideChallenge(aReview(), { ...expert, name: "丙" }, known)).toMatchObject({
      refusal: { code: "challenge-unknown", details: {} },
    });
    expect(decideChallenge(aReview(), { ...expert, against: null }, known)).toMatchObject({ refusal: { code: "challenge-unresolved" } });
    expect(decideChallenge(aReview({ status: "technical_review" }), expert, known)).toMatchObject({ refusal: { code: "wrong-step" } });
  });

  it("R05 is decided before the conclusion, so that no panel is drawn over an open one", () => {
    const open = aReview();
    const answered = { ...open, conformity: got(decideAnswerConformity(open, { items: findings() }, known)) };
    const halfway = decided(answered, expert);
    expect(decideConcludeConformity(halfway, known)).toMatchObject({ refusal: { code: "challenge-undecided", details: { count: 1 } } });
    expect(decideConcludeConformity(decided(halfway, association), known)).toMatchObject({
      ok: true,
      value: { unit: { status: "technical_review", barredIds: ["expert-1", "partner-1"] } },
    });
  });
});
