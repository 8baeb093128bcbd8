import type { Actor } from "../member/actor.ts";
import { holdsPlace } from "../member/jurisdiction.ts";
import type { Project } from "./project.ts";
import { type ProjectStatus, rankOf } from "./project-status.ts";

/** Who may read a project: the body and its supervisor all, others what concerns them; listed projects concern every institution. */
export const mayReadProject = (actor: Actor, project: Pick<Project, "proposedBy" | "brief" | "contract" | "status">): boolean => {
  const { kind, id, jurisdiction } = actor.organization;
  if (project.proposedBy.organizationId === id) return true;
  if (project.status === "proposed") return false;
  if (kind === "evaluation-body" || kind === "supervisor") return true;
  if (kind === "local-authority") return holdsPlace(jurisdiction, project.brief.jurisdiction);
  if (kind === "service-institution") return project.contract ? project.contract.institutionId === id : isListed(project.status);
  return false;
};

const isListed = (status: ProjectStatus): boolean => rankOf(status) >= rankOf("on_notice");
