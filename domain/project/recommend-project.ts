import type { Cycle } from "../cycle/cycle.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { isLate } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Actor } from "../member/actor.ts";
import { holdsPlace } from "../member/jurisdiction.ts";
import type { Project, ProjectBrief } from "./project.ts";

/** A draft of the proposer; nobody else sees or changes it until it is recommended (R03: of their own will). */
export const draftProject = (
  asked: { readonly projectId: string; readonly cycleId: string; readonly brief: ProjectBrief },
  actor: Actor,
): Project => ({
  ...asked,
  status: "proposed",
  proposedBy: { memberId: actor.memberId, organizationId: actor.organization.id },
  recommendation: null,
  decisionId: null,
  noticeId: null,
  procurementId: null,
  contract: null,
  team: null,
  plan: null,
  filing: null,
  meeting: null,
  inspections: [],
  completedAt: null,
  summary: null,
  acceptanceId: null,
  grade: null,
  announcedAt: null,
  termination: null,
  planChange: null,
  servedMilestoneIds: [],
  acceptanceApplication: null,
});

/** R62: the proposer may revise the draft as long as it is one. */
export const decideReviseDraft = (
  project: Project,
  brief: ProjectBrief,
  { actor }: Pick<Deciding, "actor">,
): Decision<Project, "wrong-step" | "unknown-record"> => {
  if (project.proposedBy.organizationId !== actor.organization.id) return refuse("unknown-record", "7.1.2");
  if (project.status !== "proposed") return refuse("wrong-step", "7.1.2", { step: project.status, needed: "proposed" });
  return ok({ ...project, brief });
};

/** R62: a local authority (for its own place) or a partner organisation recommends while the call is open; later it is too late. */
export const decideRecommend = (
  project: Project,
  cycle: Cycle,
  { opinion }: { readonly opinion: string },
  { actor, now }: Pick<Deciding, "actor" | "now">,
): Decision<Project, "wrong-step" | "unknown-record" | "not-permitted" | "call-closed"> => {
  if (project.proposedBy.organizationId !== actor.organization.id) return refuse("unknown-record", "7.1.2");
  if (project.status !== "proposed") return refuse("wrong-step", "7.1.2", { step: project.status, needed: "proposed" });
  if (!isItsPlace(actor, project)) return refuse("not-permitted", "7.1.2", { parties: `local-authority ${project.brief.jurisdiction}` });
  if (!cycle.call || cycle.status === "planned") return refuse("wrong-step", "7.1.2", { step: cycle.status, needed: "call_open" });
  if (cycle.status !== "call_open" || isLate(now, cycle.call.closesAt))
    return refuse("call-closed", "7.1.2", { closedAt: cycle.call.closesAt });
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  return ok({ ...project, status: "recommended", recommendation: { by, opinion, at: now } });
};

/** A partner organisation recommends from anywhere; a local authority from its own place and what belongs to it (131100 holds 131125). */
const isItsPlace = ({ organization }: Actor, { brief }: Project): boolean =>
  organization.kind !== "local-authority" || holdsPlace(organization.jurisdiction, brief.jurisdiction);
