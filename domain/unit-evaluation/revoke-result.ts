import type { CollectiveDecision } from "../decision/decision.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { UnitEvaluation } from "./unit-evaluation.ts";

type Asked = { readonly decisionId: string; readonly ground: string; readonly reason: string };
type Known = Pick<Deciding, "now" | "actor"> & { readonly decision: CollectiveDecision | undefined };

/**
 * A result is taken back only on a carried collective decision on this very unit and ground (domain.md A.3-10), by someone who neither
 * convened nor closed that meeting.
 */
export const decideRevokeResult = (
  unit: UnitEvaluation,
  asked: Asked,
  { now, actor, decision }: Known,
): Decision<UnitEvaluation, "wrong-step" | "not-permitted" | "revocation-not-carried"> => {
  const { decisionId, ground, reason } = asked;
  if (unit.status !== "announced" || unit.result?.grade === "not_recognised")
    return refuse("wrong-step", "4", { step: unit.status, needed: "announced" });
  if (!decision || !carries(decision, unit.evaluationId, ground)) return refuse("revocation-not-carried", "4", { decisionId, ground });
  if (decision.convenedBy === actor.memberId || decision.minutes?.concludedBy === actor.memberId)
    return refuse("not-permitted", "4", { parties: "evaluation-body:approver" });
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  return ok({ ...unit, status: "revoked", revoked: { reason, by, at: now, ground, decisionId } });
};

const carries = ({ status, subject }: CollectiveDecision, evaluationId: string, ground: string): boolean =>
  status === "carried" && subject.kind === "unit-revocation" && subject.evaluationId === evaluationId && subject.ground === ground;
