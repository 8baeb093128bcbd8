import { describe, expect, it } from "vitest";
import { Instant } from "../../../domain/kernel/instant.ts";
import { decideResumeEvaluation } from "../../../domain/unit-evaluation/resume-evaluation.ts";
import { decideSuspendEvaluation } from "../../../domain/unit-evaluation/suspend-evaluation.ts";
import { type UnitEvaluationStatus, unitEvaluationStatuses } from "../../../domain/unit-evaluation/unit-evaluation-status.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aSubmission, aUnitEvaluation } from "../../support/a-unit-evaluation.ts";
import { got } from "../../support/an-acceptance.ts";

const deciding = aDeciding("approver", "2026-05-04T02:00:00.000Z");
const supplement = {
  ...{ round: 1, items: [{ section: "profile", reason: "x" }] },
  ...{ requestedAt: "2026-05-01T02:00:00.000Z", dueAt: "2026-05-06T16:00:00.000Z" },
};
const unitAt = (status: UnitEvaluationStatus) =>
  aUnitEvaluation({ status, submission: aSubmission(), supplement: status === "supplement_requested" ? supplement : null });
const suspend = (status: UnitEvaluationStatus) => decideSuspendEvaluation(unitAt(status), { reason: "事故调查" }, deciding);
const twoDaysLater = { now: Instant.parse("2026-05-06T02:00:00.000Z"), isActivityFinished: false };

const halting = ["conformity_review", "supplement_requested", "technical_review", "on_site_review", "panel_conclusion"] as const;

describe("suspending a unit's evaluation", () => {
  it.each(halting)("halts it at %s with who, when and why", (status) => {
    const suspended = { reason: "事故调查", by: { memberId: "approver", organizationId: "body" }, at: deciding.now, from: status };
    expect(suspend(status)).toEqual({ ok: true, value: { ...unitAt(status), status: "suspended", suspended } });
  });

  it.each(unitEvaluationStatuses.filter((status) => halting.every((one) => one !== status)))("is refused at %s", (status) => {
    expect(suspend(status)).toMatchObject({ ok: false, refusal: { code: "wrong-step", details: { step: status } } });
  });

  it("resumed, the review goes on where it stood", () => {
    expect(decideResumeEvaluation(got(suspend("conformity_review")), twoDaysLater)).toEqual({
      ok: true,
      value: unitAt("conformity_review"),
    });
  });

  it("resumed, a unit with a supplement to hand in has lost no time", () => {
    expect(decideResumeEvaluation(got(suspend("supplement_requested")), twoDaysLater)).toMatchObject({
      ok: true,
      value: { status: "supplement_requested", supplement: { dueAt: "2026-05-08T16:00:00.000Z" } },
    });
  });

  it.each(["technical_review", "on_site_review", "panel_conclusion"] as const)("resumed from %s, it waits for a new panel", (status) => {
    expect(decideResumeEvaluation(got(suspend(status)), twoDaysLater)).toEqual({ ok: true, value: unitAt("technical_review") });
  });

  it("is not resumed once the year's activity is finished, and only when suspended", () => {
    const suspended = got(suspend("technical_review"));
    expect(decideResumeEvaluation(suspended, { ...twoDaysLater, isActivityFinished: true })).toMatchObject({
      refusal: { code: "activity-finished" },
    });
    expect(decideResumeEvaluation(unitAt("technical_review"), twoDaysLater)).toMatchObject({ refusal: { code: "wrong-step" } });
  });
});
