import * as z from "zod";
import { canonicalJson, type Json } from "../kernel/canonical.ts";
import { Id } from "../kernel/id.ts";
import { ImplementationPlan, PlanContent } from "./implementation-plan.ts";

const { completionTimes, objectives, evidenceIds, serviceContent } = PlanContent.shape;

/** What a version changes of the one before it: entries struck out and put in, and the service content when it differs. */
const Redline = z.object({
  struck: z.object({ completionTimes: z.array(completionTimes.element), objectives: z.array(objectives.element), evidenceIds }),
  added: z.object({ completionTimes: z.array(completionTimes.element), objectives: z.array(objectives.element), evidenceIds }),
  serviceContent: z.object({ before: serviceContent, after: serviceContent }).nullable(),
});
type Redline = z.infer<typeof Redline>;

/** A version with its redline; null for the first. */
export const PlanVersion = ImplementationPlan.extend({ redline: Redline.nullable() }).meta({
  id: "PlanVersion",
  description: "A version of a plan and what it changed",
});
export type PlanVersion = z.infer<typeof PlanVersion>;
export const PlanVersions = z.object({ projectId: Id, versions: z.array(PlanVersion) });

const without = <Entry extends Json>(entries: readonly Entry[], others: readonly Entry[]): Entry[] => {
  const known = new Set(others.map(canonicalJson));
  return entries.filter((entry) => !known.has(canonicalJson(entry)));
};

const only = (content: PlanContent, other: PlanContent): Redline["added"] => ({
  completionTimes: without(content.completionTimes, other.completionTimes),
  objectives: without(content.objectives, other.objectives),
  evidenceIds: without(content.evidenceIds, other.evidenceIds),
});

const redlineOf = (before: PlanContent, after: PlanContent): Redline => ({
  struck: only(before, after),
  added: only(after, before),
  serviceContent: before.serviceContent === after.serviceContent ? null : { before: before.serviceContent, after: after.serviceContent },
});

/** R72: every numbered version as it last stood, oldest first, each with what it changed. `plans` as the history tells them, in order. */
export const planVersions = (plans: readonly ImplementationPlan[]): readonly PlanVersion[] => {
  const latest = [...new Map(plans.map((plan) => [plan.planVersion, plan])).values()];
  return latest.map((plan, index) => {
    const before = latest[index - 1];
    return { ...plan, redline: before ? redlineOf(before.content, plan.content) : null };
  });
};
