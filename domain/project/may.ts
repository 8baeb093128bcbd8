import * as z from "zod";
import { type Actor, isOverseer } from "../member/actor.ts";
import { holdsPlace } from "../member/jurisdiction.ts";
import type { Summary } from "../work-item/work-item.ts";
import type { Project } from "./project.ts";
import { ProjectStatus, rankOf } from "./project-status.ts";

/** Who may read a project: the body and its supervisor all, others what concerns them; listed projects concern every institution. */
export const mayReadProject = (actor: Actor, project: Pick<Project, "proposedBy" | "brief" | "contract" | "status">): boolean => {
  const { kind, id, jurisdiction } = actor.organization;
  if (project.proposedBy.organizationId === id) return true;
  if (project.status === "proposed") return false;
  if (isOverseer(actor)) return true;
  if (kind === "local-authority") return holdsPlace(jurisdiction, project.brief.jurisdiction);
  if (kind === "service-institution") return project.contract ? project.contract.institutionId === id : isListed(project.status);
  return false;
};

const Listed = z.object({ status: ProjectStatus, jurisdiction: z.string(), institutionId: z.string().nullable() });

/** The same rule for a row of a list, which tells less; a draft is in its proposer's own list only. */
export const mayListProject = (actor: Actor, { summary }: Pick<Summary, "summary">): boolean => {
  const { organization } = actor;
  const { status, jurisdiction, institutionId } = Listed.parse(summary);
  if (status === "proposed") return false;
  if (organization.kind === "local-authority") return holdsPlace(organization.jurisdiction, jurisdiction);
  if (organization.kind === "service-institution") return institutionId === null ? isListed(status) : institutionId === organization.id;
  return isOverseer(actor);
};

const isListed = (status: ProjectStatus): boolean => rankOf(status) >= rankOf("on_notice");
