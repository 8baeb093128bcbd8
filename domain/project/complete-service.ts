import type * as z from "zod";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { deadlineOf, isLate } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import { periodOf } from "../programme/period-of.ts";
import { type GuardCode, guardDelivery, wrongStep } from "./guard-delivery.ts";
import { unservedMilestones } from "./overdue-milestones.ts";
import type { Project, ProjectSummary } from "./project.ts";

type CompletionCode = "inspections-missing" | "inspection-not-on-track" | "milestones-unserved";

/** R68, R74: the work is done when it was inspected often enough, the last time with success, and every milestone was served. */
export const decideCompleteService = (
  project: Project,
  _request: unknown,
  deciding: Deciding,
): Decision<Project, GuardCode | CompletionCode> => {
  const clause = "7.2.3";
  const guarded = guardDelivery(project, deciding, { holder: "institution", clause, at: ["executing"] });
  if (!guarded.ok) return guarded;
  const { inspections } = project;
  const needed = deciding.settings.inspection.midTerm;
  if (inspections.length < needed) return refuse("inspections-missing", "7.2.4", { done: inspections.length, needed });
  if (inspections.at(-1)?.outcome !== "on_track") return refuse("inspection-not-on-track", "7.2.4");
  const unserved = unservedMilestones(project);
  if (unserved.length > 0) return refuse("milestones-unserved", "7.2.1", { milestones: unserved.map(({ name }) => name).join("、") });
  return ok({ ...project, status: "completed", completedAt: deciding.now });
};

/** R76: after completion the institution sums up results, highlights and experience; without it no acceptance. */
export const decideSubmitSummary = (
  project: Project,
  summary: z.infer<typeof ProjectSummary>,
  deciding: Pick<Deciding, "actor">,
): Decision<Project, GuardCode> => {
  const guarded = guardDelivery(project, deciding, { holder: "institution", clause: "7.2.5", at: ["completed"] });
  return guarded.ok ? ok({ ...project, status: "summarised", summary }) : guarded;
};

/** R76: the institution applies for acceptance. Late is recorded, not refused: a finished project must not be stuck. */
export const decideApplyForAcceptance = (
  project: Project,
  { acceptanceId }: { readonly acceptanceId: string },
  deciding: Deciding,
): Decision<Project, GuardCode> => {
  const { now, calendar, settings } = deciding;
  const clause = "7.3.2";
  const at = ["summarised"] as const;
  const guarded = guardDelivery(project, deciding, { holder: "institution", clause, at });
  if (!guarded.ok) return guarded;
  if (project.completedAt === null || project.summary === null) return wrongStep(project, clause, at);
  const { dueAt } = deadlineOf(calendar, project.completedAt, periodOf(settings, "acceptance.applyDays"));
  const acceptanceApplication = { appliedAt: now, dueAt, late: isLate(now, dueAt) };
  return ok({ ...project, status: "acceptance_applied", acceptanceApplication, acceptanceId });
};
