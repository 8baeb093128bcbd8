import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant, LocalDate } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { JurisdictionCode } from "../member/actor.ts";
import { expertSettings } from "../programme/settings/expert.ts";
import { expertWaits } from "./expert-placement.ts";

/** domain.md A.2, Expert: `applied → vetted → admitted → active ⇄ suspended → removed`; `rejected` when not admitted. */
export const ExpertStatus = z.enum(["applied", "vetted", "admitted", "active", "suspended", "removed", "rejected"]);
export type ExpertStatus = z.infer<typeof ExpertStatus>;

/** What an expert says of themselves on applying; no identity number is asked for (PIPL 6). */
export const ExpertProfile = z.strictObject({
  /** Industry or subject codes, as the profiles of units use them; `*` for general quality management. */
  fields: z.array(z.string().trim().min(1).max(40)).min(1).max(20),
  /** One of the programme's `expert.titles`. */
  title: z.string().min(1).max(60),
  yearsInField: z.int().min(0).max(70),
  birthYear: z.int().min(1920).max(2010),
  evidenceIds: z.array(Id).max(10),
});
export type ExpertProfile = z.infer<typeof ExpertProfile>;

/** A course with its test (R12); `validUntil` null when the test was failed. */
export const Training = z.strictObject({
  course: z.string().trim().min(1).max(200),
  on: LocalDate,
  score: z.int().min(0).max(100),
  passed: z.boolean(),
  validUntil: LocalDate.nullable(),
  recordedBy: By,
});
export type Training = z.infer<typeof Training>;

/** 考核 (R13): of one assignment, or of a year when `evaluationId` is null. */
export const ExpertAppraisal = z.strictObject({
  cycleId: Id,
  evaluationId: Id.nullable(),
  grade: z.enum(["excellent", "pass", "fail"]),
  reason: z.string().trim().min(1).max(1000),
  by: By,
  at: Instant,
});
export type ExpertAppraisal = z.infer<typeof ExpertAppraisal>;

/** 动态管理 (R15): each change of standing with its reason and, for a removal, the collective decision it rests on. */
export const ExpertStatusChange = z.strictObject({
  from: ExpertStatus,
  to: ExpertStatus,
  reason: z.string(),
  decisionId: Id.nullable(),
  evidenceIds: z.array(Id).max(10),
  until: LocalDate.nullable(),
  by: By,
  at: Instant,
});
export type ExpertStatusChange = z.infer<typeof ExpertStatusChange>;

/** 专家 of the pool; the id is the member's. */
export const Expert = z.strictObject({
  memberId: Id,
  name: z.string(),
  organizationId: Id,
  jurisdiction: JurisdictionCode,
  status: ExpertStatus,
  profile: ExpertProfile,
  /** May be named in the public list of experts (PIPL 25); theirs to give and to take back. */
  publicConsent: z.boolean(),
  /** The way of entry that held when they came. */
  entry: expertSettings.shape.entry,
  appliedAt: Instant,
  /** When they asked to be admitted themselves; null while there is only a recommendation. */
  ownApplicationAt: Instant.nullable(),
  recommendation: z.strictObject({ by: By, at: Instant, opinion: z.string() }).nullable(),
  /** `ageException` says why someone above the age limit was found fit all the same; the approver decides on it. */
  vetting: z.strictObject({ by: By, at: Instant, opinion: z.string(), ageException: z.string().nullable() }).nullable(),
  admission: z.strictObject({ by: By, at: Instant, termUntil: LocalDate }).nullable(),
  training: z.array(Training).max(60),
  appraisals: z.array(ExpertAppraisal).max(300),
  changes: z.array(ExpertStatusChange).max(60),
  /** Since when so many appraisals have failed that the committee is to decide on removal; null otherwise. */
  removalProposedAt: Instant.nullable(),
});
export type Expert = z.infer<typeof Expert>;

export const expertNoun: Noun<Expert> = {
  name: "expert",
  schema: Expert,
  place: (expert) => {
    const { status, name, organizationId, jurisdiction, profile, publicConsent } = expert;
    const until = expert.changes.at(-1)?.until;
    return placed(status, {
      waits: expertWaits(expert),
      asks: "at-once",
      // Those who agreed to be named stand together, so that the public's pages hold no trace of the others.
      list: { key: `experts:${status}`, sort: `${publicConsent ? "named" : "unnamed"}#${jurisdiction}` },
      owner: `organization:${organizationId}`,
      summary: { name, organizationId, jurisdiction, fields: profile.fields, status, until: until ?? null },
    });
  },
};
