import * as z from "zod";
import { Inspection, inspectionLimit } from "../inspection/inspection.ts";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant, LocalDate } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { JurisdictionCode } from "../member/actor.ts";
import { Filing, ImplementationPlan } from "../plan/implementation-plan.ts";
import { ImplementationTeam } from "../plan/implementation-team.ts";
import { ServiceContract } from "../procurement/service-contract.ts";
import { projectDeadlines, projectWaits } from "./project-placement.ts";
import { ProjectStatus, rankOf } from "./project-status.ts";

const line = z.string().trim().min(1).max(200);
const text = z.string().trim().min(1).max(8000);

/** What is proposed: the need of a leading industry or key chain of one place (7.1.1, 7.1.2). */
export const ProjectBrief = z.strictObject({
  title: line,
  jurisdiction: JurisdictionCode,
  leadingIndustry: line,
  keyIndustryChain: line,
  need: text,
  expectedResults: text,
  evidenceIds: z.array(Id).max(20),
});
export type ProjectBrief = z.infer<typeof ProjectBrief>;

export const DeploymentMeeting = z.strictObject({
  heldOn: LocalDate,
  attendees: z.array(line).min(1).max(200),
  minutesEvidenceId: Id,
  tasks: z
    .array(z.strictObject({ task: line, owner: line, dueOn: LocalDate }))
    .min(1)
    .max(100),
});

/** A change of the filed plan under way: it must be confirmed and filed anew, then the project stands where it stood (7.2.2). */
export const PlanChange = z.strictObject({ from: z.enum(["filed", "deployed", "executing", "rectifying"]), reason: text, at: Instant });

/** The application for acceptance; one that comes late is still taken, so that no finished project is stuck, but says so. */
const AcceptanceApplication = z.strictObject({ appliedAt: Instant, dueAt: Instant, late: z.boolean() });

export const ProjectSummary = z.strictObject({ results: text, highlights: text, experience: text, evidenceIds: z.array(Id).max(20) });

/** 质量提升项目, from proposal to archive. What grows without bound (service logs, satisfaction answers, sheets) lives in records of its own. */
export const Project = z.strictObject({
  projectId: Id,
  cycleId: Id,
  status: ProjectStatus,
  brief: ProjectBrief,
  proposedBy: By,
  recommendation: z.strictObject({ by: By, opinion: text, at: Instant }).nullable(),
  decisionId: Id.nullable(),
  noticeId: Id.nullable(),
  /** The running or last procurement of this project; a failed one is replaced by a new one. */
  procurementId: Id.nullable(),
  contract: ServiceContract.nullable(),
  team: ImplementationTeam.nullable(),
  plan: ImplementationPlan.nullable(),
  filing: Filing.nullable(),
  planChange: PlanChange.nullable().default(null),
  meeting: DeploymentMeeting.nullable(),
  /** Milestones of the contract for which a service log exists. */
  servedMilestoneIds: z.array(Id).max(50).default([]),
  inspections: z.array(Inspection).max(inspectionLimit),
  completedAt: Instant.nullable(),
  summary: ProjectSummary.nullable(),
  acceptanceApplication: AcceptanceApplication.nullable().default(null),
  acceptanceId: Id.nullable(),
  /** Sealed until announced: views show it only then. */
  grade: z.string().nullable(),
  announcedAt: Instant.nullable(),
  termination: z.strictObject({ reason: text, at: Instant }).nullable(),
});
export type Project = z.infer<typeof Project>;

export const projectNoun: Noun<Project> = {
  name: "project",
  schema: Project,
  place: (project) => {
    const { status, cycleId, brief, contract, proposedBy } = project;
    return placed(status, {
      waits: projectWaits(project),
      deadlines: projectDeadlines(project),
      list: { key: `cycle:${cycleId}:project`, sort: rankOf(status) },
      owner: `organization:${contract?.institutionId ?? proposedBy.organizationId}`,
      summary: {
        title: brief.title,
        status,
        jurisdiction: brief.jurisdiction,
        leadingIndustry: brief.leadingIndustry,
        institutionId: contract?.institutionId ?? null,
      },
      workflow: drivenByDelivery(status) ? "project-delivery" : null,
    });
  },
};

/** From the list until acceptance takes over (statemachines/project-delivery). */
const drivenByDelivery = (status: ProjectStatus): boolean =>
  rankOf(status) >= rankOf("shortlisted") && rankOf(status) <= rankOf("summarised");
