import type { Deciding, Decision } from "../kernel/deciding.ts";
import { isLate } from "../kernel/period.ts";
import { ok, type Refusal, type Result, refuse } from "../kernel/result.ts";
import { type GuardCode, guardDelivery, wrongStep } from "../project/guard-delivery.ts";
import type { Project } from "../project/project.ts";
import type { ImplementationPlan } from "./implementation-plan.ts";

const clause = "7.2.2";
const at = ["plan_submitted"] as const;

/** The version that was read, so that nobody confirms or returns a plan they have not seen. */
type Seen = { readonly planVersion: number };
type Code = GuardCode | "stale-version";

/** R71: the local authority of the place, or of a wider one, checks the plan and confirms it by name. Late is still in time. */
export const decideConfirmPlan = (project: Project, seen: Seen, deciding: Pick<Deciding, "actor" | "now">): Decision<Project, Code> => {
  const plan = planBefore(project, seen, deciding);
  if (!plan.ok) return plan;
  const { memberId, organization } = deciding.actor;
  const confirmation = { memberId, organizationId: organization.id, at: deciding.now };
  return ok({ ...project, status: "plan_confirmed", plan: { ...plan.value, confirmation } });
};

/** R71: or it returns the plan with reasons, as often as needed; what comes back is a new version. */
export const decideReturnPlan = (
  project: Project,
  { reason, ...seen }: Seen & { readonly reason: string },
  deciding: Pick<Deciding, "actor">,
): Decision<Project, Code> => {
  const plan = planBefore(project, seen, deciding);
  return plan.ok ? ok({ ...project, status: "plan_returned", plan: { ...plan.value, returnedFor: reason } }) : plan;
};

/** R71: the authority's time has run out. That is noted and shown; silence never counts as consent. */
export const decideEscalatePlan = (project: Project, { now }: Pick<Deciding, "now">): Decision<Project, "wrong-step" | "not-yet-due"> => {
  const { plan, status } = project;
  if (status !== "plan_submitted" || plan === null || plan.overdue) return wrongStep(project, clause, at);
  if (!isLate(now, plan.confirmBy)) return refuse("not-yet-due", clause, { dueAt: plan.confirmBy });
  return ok({ ...project, plan: { ...plan, overdue: true } });
};

const planBefore = (
  project: Project,
  { planVersion }: Seen,
  deciding: Pick<Deciding, "actor">,
): Result<ImplementationPlan, Refusal<Code>> => {
  const guarded = guardDelivery(project, deciding, { holder: "authority", clause, at });
  if (!guarded.ok) return guarded;
  const { plan } = project;
  if (plan === null) return wrongStep(project, clause, at);
  if (plan.planVersion !== planVersion) return refuse("stale-version", clause, { seen: planVersion, current: plan.planVersion });
  return ok(plan);
};
