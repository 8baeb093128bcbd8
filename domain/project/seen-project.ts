import { seenInspection } from "../inspection/seen-inspection.ts";
import type { Actor } from "../member/actor.ts";
import type { Summary } from "../work-item/work-item.ts";
import type { Project } from "./project.ts";
import { ProjectStatus } from "./project-status.ts";
import { statusSeenBy } from "./seen-status.ts";

/** A project without what is still sealed for this reader: its grade, the fact that it was graded, how many units were satisfied. */
export const projectSeenBy = (actor: Actor, project: Project): Project => ({
  ...project,
  status: statusSeenBy(project.status, actor),
  grade: project.status === "announced" || project.status === "archived" ? project.grade : null,
  inspections: project.inspections.map((inspection) => seenInspection(inspection, actor)),
});

/** A version that counts a grading tells of it, so while one may come the outside is shown none. */
export const showsVersion = (actor: Actor, status: ProjectStatus): boolean =>
  statusSeenBy("graded", actor) === "graded" || (status !== "defended" && status !== "graded");

/** A list's row under the same rule. */
export const summarySeenBy = (actor: Actor, { version, ...row }: Summary): Summary => {
  const status = ProjectStatus.parse(row.step);
  const step = statusSeenBy(status, actor);
  const seen = { ...row, step, summary: { ...row.summary, status: step } };
  return version !== undefined && showsVersion(actor, status) ? { ...seen, version } : seen;
};
