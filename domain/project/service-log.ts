import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant, LocalDate } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";

/** Whom the work served; an organisation registered here can later say how satisfied it is (7.2.4). */
const ServedUnit = z.strictObject({ name: z.string().trim().min(1).max(120), organizationId: Id.nullable() });

/** 服务日志: one piece of work under the contract and the plan (7.2.3). Never edited: a mistake is followed by another entry. */
export const ServiceLog = z.strictObject({
  logId: Id,
  projectId: Id,
  cycleId: Id,
  institutionId: Id,
  workedOn: LocalDate,
  servedUnit: ServedUnit,
  content: z.string().trim().min(1).max(2000),
  evidenceIds: z.array(Id).max(20),
  milestoneId: Id.nullable(),
  loggedAt: Instant,
  by: By,
});
export type ServiceLog = z.infer<typeof ServiceLog>;

export const serviceLogsOf = (projectId: string): string => `project:${projectId}:service-log`;

export const serviceLogNoun: Noun<ServiceLog> = {
  name: "service-log",
  schema: ServiceLog,
  place: ({ projectId, institutionId, workedOn, servedUnit, content, evidenceIds, milestoneId, loggedAt }) =>
    placed("logged", {
      list: { key: serviceLogsOf(projectId), sort: workedOn },
      summary: { institutionId, workedOn, servedUnit: servedUnit.name, content, evidence: evidenceIds.length, milestoneId, loggedAt },
    }),
};

/** A registered organisation that the project has served: it and no other may answer for the project. */
export const ServedOrganization = z.strictObject({ projectId: Id, cycleId: Id, organizationId: Id, firstServedOn: LocalDate });
export type ServedOrganization = z.infer<typeof ServedOrganization>;

export const servedOrganizationIdOf = (projectId: string, organizationId: string): string => `${projectId}-${organizationId}`;
export const servedOrganizationsOf = (projectId: string): string => `project:${projectId}:served-organization`;

export const servedOrganizationNoun: Noun<ServedOrganization> = {
  name: "served-organization",
  schema: ServedOrganization,
  place: ({ projectId, organizationId, firstServedOn }) =>
    placed("served", {
      list: { key: servedOrganizationsOf(projectId), sort: firstServedOn },
      owner: `organization:${organizationId}`,
      summary: { projectId, organizationId, firstServedOn },
    }),
};
