import type { Deciding, Decision } from "../kernel/deciding.ts";
import { isLate } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import { type GuardCode, guardDelivery, wrongStep } from "../project/guard-delivery.ts";
import type { Project } from "../project/project.ts";
import type { Inspection } from "./inspection.ts";

const clause = "7.2.4";
const at = ["rectifying"] as const;

type Asked = Pick<NonNullable<Inspection["rectification"]>, "report" | "evidenceIds">;

/** R75: the institution reports what it put right and goes on; whether it did is for the next inspection to find. */
export const decideReportRectification = (
  project: Project,
  { report, evidenceIds }: Asked,
  deciding: Pick<Deciding, "actor" | "now">,
): Decision<Project, GuardCode> => {
  const guarded = guardDelivery(project, deciding, { holder: "institution", clause, at });
  if (!guarded.ok) return guarded;
  const last = project.inspections.at(-1);
  if (!last) return wrongStep(project, clause, at);
  const rectification = { report, evidenceIds, at: deciding.now };
  return ok({ ...withLast(project, { ...last, rectification }), status: "executing" });
};

/** R75: the time to rectify has run out. Noted and shown; what follows is for people to decide. */
export const decideEscalateRectification = (
  project: Project,
  { now }: Pick<Deciding, "now">,
): Decision<Project, "wrong-step" | "not-yet-due"> => {
  const last = project.inspections.at(-1);
  if (project.status !== "rectifying" || !last?.rectifyBy || last.overdue) return wrongStep(project, clause, at);
  if (!isLate(now, last.rectifyBy)) return refuse("not-yet-due", clause, { dueAt: last.rectifyBy });
  return ok(withLast(project, { ...last, overdue: true }));
};

const withLast = (project: Project, inspection: Inspection): Project => ({
  ...project,
  inspections: [...project.inspections.slice(0, -1), inspection],
});
