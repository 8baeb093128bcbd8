import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { JurisdictionCode } from "../member/actor.ts";
import type { Project } from "../project/project.ts";
import { AcceptanceMaterial, MaterialReview, ReviewClock } from "./acceptance-material.ts";
import { AcceptancePanel } from "./acceptance-panel.ts";
import { acceptanceDeadlines, acceptanceWaits } from "./acceptance-placement.ts";
import { AcceptancePlan } from "./acceptance-plan.ts";
import { AcceptanceConclusion, AcceptanceResult } from "./acceptance-result.ts";
import { AcceptanceStatus } from "./acceptance-status.ts";
import { Defence } from "./defence.ts";

/** 验收 of one project. Score sheets are records of their own, and nothing here tells of them until all are in and added up. */
export const Acceptance = z.strictObject({
  acceptanceId: Id,
  cycleId: Id,
  projectId: Id,
  title: z.string(),
  institutionId: Id,
  jurisdiction: JurisdictionCode,
  status: AcceptanceStatus,
  appliedAt: Instant,
  panel: AcceptancePanel.nullable(),
  plan: AcceptancePlan.nullable(),
  materials: z.array(AcceptanceMaterial).max(30),
  materialReviews: z.array(MaterialReview).max(30),
  review: ReviewClock.nullable(),
  supplementsUsed: z.int().nonnegative(),
  supplementDueAt: Instant.nullable(),
  defence: Defence.nullable(),
  result: AcceptanceResult.nullable(),
  conclusion: AcceptanceConclusion.nullable(),
  approval: z.strictObject({ by: By, at: Instant }).nullable(),
  /** Result notices so far: a justified objection leads to a new conclusion and a new notice. */
  notices: z.int().nonnegative(),
  noticeId: Id.nullable(),
  announcementId: Id.nullable(),
  announcedAt: Instant.nullable(),
});
export type Acceptance = z.infer<typeof Acceptance>;

export const acceptanceNoun: Noun<Acceptance> = {
  name: "acceptance",
  schema: Acceptance,
  place: (acceptance) => {
    const { status, cycleId, appliedAt, title, projectId, institutionId, jurisdiction } = acceptance;
    return placed(status, {
      waits: acceptanceWaits(acceptance),
      deadlines: acceptanceDeadlines(acceptance),
      list: { key: `cycle:${cycleId}:acceptance`, sort: appliedAt },
      summary: { title, projectId, institutionId, jurisdiction, appliedAt },
      workflow: status === "announced" || status === "terminated" ? null : "acceptance",
    });
  },
};

/** The acceptance a contracted institution applied for (7.3). A project without a contract here is a bug and throws. */
export const openAcceptance = (
  project: Pick<Project, "projectId" | "cycleId" | "brief" | "contract">,
  { acceptanceId, now }: { readonly acceptanceId: string; readonly now: Instant },
): Acceptance => {
  if (!project.contract) throw new Error(`project ${project.projectId} has no contract to accept against`);
  return {
    acceptanceId,
    cycleId: project.cycleId,
    projectId: project.projectId,
    title: project.brief.title,
    institutionId: project.contract.institutionId,
    jurisdiction: project.brief.jurisdiction,
    status: "applied",
    appliedAt: now,
    panel: null,
    plan: null,
    materials: [],
    materialReviews: [],
    review: null,
    supplementsUsed: 0,
    supplementDueAt: null,
    defence: null,
    result: null,
    conclusion: null,
    approval: null,
    notices: 0,
    noticeId: null,
    announcementId: null,
    announcedAt: null,
  };
};
