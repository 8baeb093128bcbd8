import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok } from "../kernel/result.ts";
import { type GuardCode, guardDelivery, wrongStep } from "../project/guard-delivery.ts";
import { PlanChange, type Project } from "../project/project.ts";
import type { PlanContent } from "./implementation-plan.ts";
import { type PlanCode, writePlan } from "./write-plan.ts";

const clause = "7.2.2";

/** R70: the institution hands in its plan, or a new version of one that was returned. */
export const decideSubmitPlan = (
  project: Project,
  { content }: { readonly content: PlanContent },
  deciding: Deciding,
): Decision<Project, GuardCode | PlanCode> => {
  const guarded = guardDelivery(project, deciding, { holder: "institution", clause, at: ["team_formed", "plan_returned"] });
  if (!guarded.ok) return guarded;
  const plan = writePlan(guarded.value, content, deciding);
  return plan.ok ? ok({ ...project, status: "plan_submitted", plan: plan.value }) : plan;
};

/**
 * R72: a filed plan is never edited. Its change is a new version with a reason, to be confirmed and filed like the first;
 * until then the filing that stands is the old one, and the project remembers where it stood.
 */
export const decideChangePlan = (
  project: Project,
  { content, reason }: { readonly content: PlanContent; readonly reason: string },
  deciding: Deciding,
): Decision<Project, GuardCode | PlanCode> => {
  const changeable = PlanChange.shape.from;
  const guarded = guardDelivery(project, deciding, { holder: "institution", clause, at: changeable.options });
  if (!guarded.ok) return guarded;
  const from = changeable.safeParse(project.status);
  if (!from.success) return wrongStep(project, clause, changeable.options);
  const plan = writePlan(guarded.value, content, deciding);
  if (!plan.ok) return plan;
  return ok({ ...project, status: "plan_submitted", plan: plan.value, planChange: { from: from.data, reason, at: deciding.now } });
};
