import type { Deciding } from "../kernel/deciding.ts";
import { type LocalDate, localDateOf } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import { guardDelivery } from "./guard-delivery.ts";
import type { Project } from "./project.ts";
import type { ServedOrganization, ServiceLog } from "./service-log.ts";

const clause = "7.2.3";

type Asked = Pick<ServiceLog, "logId" | "workedOn" | "servedUnit" | "content" | "evidenceIds" | "milestoneId">;
type Known = Pick<Deciding, "actor" | "now"> & {
  /** Whether the organisation named as served is registered; true when none is named. */
  readonly registered: boolean;
};

/** Work goes on while a change of the plan is under way: the filing that stands is the old one. */
export const isUnderWay = ({ status, planChange }: Pick<Project, "status" | "planChange">): boolean =>
  [status, planChange?.from].some((stands) => stands === "executing" || stands === "rectifying");

/** R73: what was done, when and for whom. Answers the log, the project with its served milestones, and whom the work served. */
export const decideLogService = (project: Project, asked: Asked, { actor, now, registered }: Known) => {
  const at = isUnderWay(project) ? [project.status] : (["executing", "rectifying"] as const);
  const guarded = guardDelivery(project, { actor }, { holder: "institution", clause, at });
  if (!guarded.ok) return guarded;
  const { contract, projectId, cycleId, servedMilestoneIds } = guarded.value;
  const { workedOn, milestoneId, servedUnit } = asked;
  const today = localDateOf(now);
  if (workedOn > today) return refuse("date-in-future", clause, { date: workedOn, today });
  if (milestoneId !== null && !contract.milestones.some((milestone) => milestone.milestoneId === milestoneId))
    return refuse("unknown-milestone", clause, { milestoneId });
  if (!registered) return refuse("unknown-served-unit", clause, { organizationId: servedUnit.organizationId ?? "" });
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  const log: ServiceLog = { ...asked, projectId, cycleId, institutionId: contract.institutionId, loggedAt: now, by };
  const fresh = milestoneId !== null && !servedMilestoneIds.includes(milestoneId);
  return ok({
    log,
    /** null when it does not change. */
    project: fresh ? ({ ...project, servedMilestoneIds: [...servedMilestoneIds, milestoneId] } satisfies Project) : null,
    served: servedUnit.organizationId === null ? null : servedOf(project, servedUnit.organizationId, workedOn),
  });
};

const servedOf = ({ projectId, cycleId }: Project, organizationId: string, firstServedOn: LocalDate): ServedOrganization => ({
  projectId,
  cycleId,
  organizationId,
  firstServedOn,
});
