import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Acceptance } from "./acceptance.ts";
import { sits } from "./acceptance-panel.ts";
import { type ExcellentTally, excellentLimit, tallied } from "./excellent-tally.ts";
import { offStep } from "./off-step.ts";

type Known = Pick<Deciding, "now" | "actor" | "settings"> & { readonly tally: ExcellentTally; readonly listed: number };

/** R83: someone who did not judge approves the grade, within the year's share of excellent ones. */
export const decideApproveGrade = (
  acceptance: Acceptance,
  { actor, now, settings, tally, listed }: Known,
): Decision<{ readonly acceptance: Acceptance; readonly tally: ExcellentTally }, "wrong-step" | "not-permitted" | "excellent-cap"> => {
  const { conclusion } = acceptance;
  const off = offStep(acceptance, actor, "7.3.5", "concluded");
  if (off || !conclusion) return off ?? refuse("wrong-step", "7.3.5", { step: acceptance.status, needed: "concluded" });
  if (conclusion.concludedBy === actor.memberId || sits(acceptance.panel, actor.memberId))
    return refuse("not-permitted", "4", { parties: "evaluation-body:approver" });
  const next = tallied(tally, acceptance.acceptanceId, conclusion.grade);
  const limit = excellentLimit(settings, listed);
  if (conclusion.grade === "excellent" && next.acceptanceIds.length > limit) return refuse("excellent-cap", "7.3.5", { limit, listed });
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  return ok({ acceptance: { ...acceptance, status: "approved", approval: { by, at: now } }, tally: next });
};

/** The approver gives the conclusion back to the panel with a reason, e.g. when no place among the excellent is left. */
export const decideReturnConclusion = (
  acceptance: Acceptance,
  _: { readonly reason: string },
  { actor }: Pick<Deciding, "actor">,
): Decision<Acceptance, "wrong-step"> => offStep(acceptance, actor, "7.3.5", "concluded") ?? ok({ ...acceptance, status: "scored" });
