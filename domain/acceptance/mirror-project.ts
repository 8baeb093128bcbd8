import type { Project } from "../project/project.ts";
import type { ProjectStatus } from "../project/project-status.ts";
import type { Acceptance } from "./acceptance.ts";
import type { AcceptanceStatus } from "./acceptance-status.ts";

/** How far the project stands at each step of its acceptance. Judging changes nothing: even a project's version would tell of it. */
const mirrored: Readonly<Partial<Record<AcceptanceStatus, ProjectStatus>>> = {
  materials_review: "materials_review",
  supplement: "supplement",
  reviewed: "materials_review",
  defence_scheduled: "materials_review",
  defended: "defended",
  on_notice: "graded",
  announced: "announced",
};

/** The project as its acceptance leaves it, null when nothing changes. The grade becomes the project's only with the announcement. */
export const mirroredProject = (project: Project, acceptance: Acceptance): Project | null => {
  const status = mirrored[acceptance.status];
  if (status === undefined || status === project.status || project.status === "terminated") return null;
  if (acceptance.status !== "announced") return { ...project, status };
  return { ...project, status, grade: acceptance.conclusion?.grade ?? null, announcedAt: acceptance.announcedAt };
};
