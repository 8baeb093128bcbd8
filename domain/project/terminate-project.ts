import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { wrongStep } from "./guard-delivery.ts";
import type { Project } from "./project.ts";

/** Not while a procurement has the project in hand, nor once its materials are being judged: those end by their own rules. */
export const terminable = [
  "shortlisted",
  "on_notice",
  "need_confirmed",
  "contracted",
  "team_formed",
  "plan_submitted",
  "plan_returned",
  "plan_confirmed",
  "filed",
  "deployed",
  "executing",
  "rectifying",
  "completed",
  "summarised",
  "acceptance_applied",
] as const;

/**
 * R75: an approver of the evaluation body ends the project, with a reason. An inspector's `stop` is a recommendation and changes
 * no status by itself; whoever recommended it may not also decide it.
 */
export const decideTerminateProject = (
  project: Project,
  { reason }: { readonly reason: string },
  { actor, now }: Pick<Deciding, "actor" | "now">,
): Decision<Project, "wrong-step" | "not-permitted"> => {
  const clause = "7.2.4";
  if (!terminable.some((status) => status === project.status)) return wrongStep(project, clause, terminable);
  if (project.inspections.at(-1)?.inspectorId === actor.memberId)
    return refuse("not-permitted", clause, { parties: "another evaluation-body:approver" });
  return ok({ ...project, status: "terminated", planChange: null, termination: { reason, at: now } });
};
