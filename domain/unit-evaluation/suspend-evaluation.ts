import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { UnitEvaluation } from "./unit-evaluation.ts";

/** Where the body may halt a unit; once its result is on a list in public, an objection or a revocation is the way. */
const suspendable = ["conformity_review", "supplement_requested", "technical_review", "on_site_review", "panel_conclusion"] as const;

/** The body halts a unit's evaluation with a reason, e.g. while an accident is looked into. What the panel was doing becomes void. */
export const decideSuspendEvaluation = (
  evaluation: UnitEvaluation,
  { reason }: { readonly reason: string },
  { now, actor }: Pick<Deciding, "now" | "actor">,
): Decision<UnitEvaluation, "wrong-step"> => {
  const from = suspendable.find((status) => status === evaluation.status);
  if (from === undefined) return refuse("wrong-step", "5.2", { step: evaluation.status, needed: suspendable.join(", ") });
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  return ok({ ...evaluation, status: "suspended", suspended: { reason, by, at: now, from } });
};
