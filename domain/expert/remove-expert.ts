import type { CollectiveDecision } from "../decision/decision.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { changeStatus, guardExpert } from "./change-status.ts";
import type { Expert } from "./expert.ts";

type Known = Deciding & { readonly decision: CollectiveDecision | undefined };

/**
 * R15: an approver carries out what the committee has decided about this very expert; no single person removes anyone. A decision is
 * spent by whatever change of standing came after it.
 */
export const decideRemoveExpert = (
  expert: Expert,
  { reason }: { readonly reason: string },
  { decision, ...deciding }: Known,
): Decision<Expert, "wrong-step" | "not-permitted" | "removal-not-decided"> => {
  const off = guardExpert(expert, deciding, "admitted", "active", "suspended");
  if (off) return off;
  const isAboutThem = decision?.subject.kind === "expert-removal" && decision.subject.memberId === expert.memberId;
  const decidedAt = decision?.minutes?.at;
  const isReinstatedSince = expert.changes.some(({ to, at }) => to === "active" && decidedAt !== undefined && at > decidedAt);
  if (!isAboutThem || decision.status !== "carried" || isReinstatedSince) return refuse("removal-not-decided", "5.3");
  return ok({ ...changeStatus(expert, "removed", { reason, decisionId: decision.decisionId }, deciding), removalProposedAt: null });
};
