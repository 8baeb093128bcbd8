import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok } from "../kernel/result.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import type { UnitEvaluationStatus } from "../unit-evaluation/unit-evaluation-status.ts";
import { offStep } from "./section-window.ts";

const beforeReview: readonly UnitEvaluationStatus[] = ["draft", "submitted"];

const withdrawable = [
  "draft",
  "submitted",
  "conformity_review",
  "supplement_requested",
  "technical_review",
  "on_site_review",
  "panel_conclusion",
  "public_notice",
  "decided",
  "suspended",
] as const satisfies readonly UnitEvaluationStatus[];

/**
 * R03: taken back by the unit's own will, any time before the result is announced. Before the window closes it leaves no trace outside the
 * unit: what was handed in is dropped with it.
 */
export const decideWithdrawApplication = (
  evaluation: UnitEvaluation,
  { reason }: { readonly reason: string },
  { now, actor }: Pick<Deciding, "now" | "actor">,
): Decision<UnitEvaluation, "wrong-step"> =>
  offStep(evaluation, "4", ...withdrawable) ??
  ok({
    ...evaluation,
    status: "withdrawn",
    submission: beforeReview.includes(evaluation.status) ? null : evaluation.submission,
    withdrawn: { reason, by: { memberId: actor.memberId, organizationId: actor.organization.id }, at: now },
  });
