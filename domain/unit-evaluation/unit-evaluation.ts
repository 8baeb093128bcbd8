import * as z from "zod";
import { SectionId } from "../application/section-id.ts";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant, LocalDate } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";
import { JurisdictionCode } from "../member/actor.ts";
import { ScoringPointId } from "../standard/elements.ts";
import { unitEvaluationDeadlines, unitEvaluationWaits } from "./unit-evaluation-placement.ts";
import { UnitEvaluationStatus, UnitGrade, unitRankOf } from "./unit-evaluation-status.ts";

const Reasoned = z.strictObject({ reason: z.string(), by: By, at: Instant });

/** The unit's own act (R03): it applies of its own will, free of charge, and vouches for what it says. */
const VoluntaryStatement = z.strictObject({
  by: By,
  at: Instant,
  standardVersionId: z.string(),
  rubricHash: Sha256Hex,
  /** Names the words that were signed. */
  textHash: Sha256Hex.optional(),
});

/** What the application was when it was handed in; later versions of a section come only by a supplement, as a new revision. */
export const Submission = z.strictObject({
  at: Instant,
  /** `counted_at_close`: the last complete save before the window closed, its submit call lost or never sent. */
  how: z.enum(["submitted", "counted_at_close"]),
  by: By,
  revision: z.int().positive(),
  /** SHA-256 of the RFC 8785 form of `sections`. */
  contentHash: Sha256Hex,
  sections: z.array(z.strictObject({ section: SectionId, version: z.int().positive(), hash: Sha256Hex })).max(SectionId.options.length),
  /** Points that the rules cap whatever the experts think, in percent of their maximum (e.g. R25: no review on record). */
  caps: z.array(z.strictObject({ point: ScoringPointId, percent: z.int().min(0).max(100), reason: z.string() })).max(22),
  notApplicable: z.array(z.strictObject({ point: ScoringPointId, reason: z.string() })).max(22),
});
export type Submission = z.infer<typeof Submission>;

/** A result as published; null until its notice is out, since even a version would tell (docs/decisions/0015). */
export const UnitResult = z.strictObject({
  grade: UnitGrade,
  /** In thousandths of a point. */
  score: z.int().nonnegative(),
  resultListId: Id,
  noticeId: Id.nullable(),
  announcementId: Id.nullable(),
  announcedAt: Instant.nullable(),
  validUntil: LocalDate.nullable(),
  /** True only when the programme had an approval basis on the day of the announcement. */
  titled: z.boolean(),
});
export type UnitResult = z.infer<typeof UnitResult>;

/** 质量提升单位评价 of one unit in one year (5.2, 6). Its id is the cycle's and the unit's together, so there is one a year. */
export const UnitEvaluation = z.strictObject({
  evaluationId: Id,
  cycleId: Id,
  unitId: Id,
  unitName: z.string(),
  uscc: z.string(),
  jurisdiction: JurisdictionCode,
  /** Industry code of the profile, by which experts are matched; null until the profile names it. */
  field: z.string().nullable(),
  /** Organisations one with the unit or close to it (ids or credit codes): whoever belongs to them may not judge it. */
  relatedOrganizationIds: z.array(Id).max(50),
  /**
   * Experts and organisations the unit asked to be kept away and the body granted (recusal.challenge); the draw leaves them out. In no
   * summary: the unit's inbox shows it, and an expert's id there would tell that they are in the pool.
   */
  barredIds: z.array(Id).max(50).default([]),
  status: UnitEvaluationStatus,
  appliedBy: By,
  appliedAt: Instant,
  closesAt: Instant,
  statement: VoluntaryStatement.nullable(),
  submission: Submission.nullable(),
  supplement: z
    .strictObject({
      round: z.int().positive(),
      items: z.array(z.strictObject({ section: SectionId, reason: z.string() })).min(1),
      requestedAt: Instant,
      dueAt: Instant,
    })
    .nullable(),
  /** Written when conformity is concluded, not before. */
  conformity: z.strictObject({ outcome: z.enum(["conforms", "does_not_conform"]), reason: z.string(), at: Instant }).nullable(),
  onSite: z.strictObject({ from: Instant, until: Instant, place: z.string() }).nullable(),
  result: UnitResult.nullable(),
  withdrawn: Reasoned.nullable(),
  suspended: Reasoned.extend({ from: UnitEvaluationStatus }).nullable(),
  revoked: Reasoned.extend({ ground: z.string(), decisionId: Id }).nullable(),
});
export type UnitEvaluation = z.infer<typeof UnitEvaluation>;

export const unitEvaluationIdOf = (cycleId: string, unitId: string): string => `${cycleId}-${unitId}`;

export const unitEvaluationNoun: Noun<UnitEvaluation> = {
  name: "unit-evaluation",
  schema: UnitEvaluation,
  place: (evaluation) => {
    const { status, cycleId, unitId, unitName, uscc, jurisdiction, field, appliedAt, relatedOrganizationIds } = evaluation;
    const isUnitsOwn = status === "draft" || status === "submitted" || status === "lapsed" || evaluation.submission === null;
    return placed(status, {
      waits: unitEvaluationWaits(evaluation),
      deadlines: unitEvaluationDeadlines(evaluation),
      // Nobody but the unit knows of an application before the window has closed over it.
      list: isUnitsOwn ? null : { key: `cycle:${cycleId}:unit-evaluation`, sort: `${unitRankOf(status)}#${appliedAt}` },
      owner: `organization:${unitId}`,
      summary: { unitId, unitName, uscc, jurisdiction, field, appliedAt, relatedOrganizationIds },
      workflow: status === "conformity_review" || status === "supplement_requested" ? "unit-evaluation" : null,
    });
  },
};
