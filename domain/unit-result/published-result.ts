import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant, LocalDate, localDateOf } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { JurisdictionCode } from "../member/actor.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import { UnitGrade } from "../unit-evaluation/unit-evaluation-status.ts";

/**
 * `under_review`: an appeal was upheld and a new panel judges; the new result puts it in force again, or leaves it `set_aside` when the unit
 * is no longer recognised.
 */
const PublishedStatus = z.enum(["in_force", "under_review", "set_aside", "revoked"]);

/** A unit's announced result as everyone reads it, changed in the same transaction as the unit. Its id is the evaluation's. */
export const PublishedResult = z.strictObject({
  evaluationId: Id,
  cycleId: Id,
  unitName: z.string(),
  uscc: z.string(),
  jurisdiction: JurisdictionCode,
  status: PublishedStatus,
  grade: UnitGrade.exclude(["not_recognised"]),
  titled: z.boolean(),
  announcementId: Id,
  announcedAt: Instant,
  validUntil: LocalDate,
  revocation: z.strictObject({ ground: z.string(), announcementId: Id, at: Instant }).nullable(),
});
export type PublishedResult = z.infer<typeof PublishedResult>;

export const publishedResultsKey = (cycleId: string): string => `public:unit-result:${cycleId}`;

export const publishedResultNoun: Noun<PublishedResult> = {
  name: "published-result",
  schema: PublishedResult,
  place: ({ cycleId, status, unitName, uscc, jurisdiction, grade, titled, announcementId, announcedAt, validUntil }) =>
    placed(status, {
      // By name, so that a search for its beginning is one narrow query with honest pages.
      list: { key: publishedResultsKey(cycleId), sort: unitName },
      summary: { status, unitName, uscc, jurisdiction, grade, titled, announcementId, announcedAt, validUntil },
    }),
};

/** What everyone may read of a unit just announced; null when no public page names it, as it is not recognised and never was. */
export const publishedResultOf = (unit: UnitEvaluation, earlier: PublishedResult | undefined): PublishedResult | null => {
  const { evaluationId, cycleId, unitName, uscc, jurisdiction, result } = unit;
  const grade = PublishedResult.shape.grade.safeParse(result?.grade);
  if (!grade.success || !result?.announcementId || !result.announcedAt || !result.validUntil)
    return earlier ? { ...earlier, status: "set_aside" } : null;
  const { titled, announcementId, announcedAt, validUntil } = result;
  const told = { evaluationId, cycleId, unitName, uscc, jurisdiction, grade: grade.data, titled };
  return { ...told, status: "in_force", announcementId, announcedAt, validUntil, revocation: null };
};

export const PublishedStanding = z.enum([...PublishedStatus.options, "expired"]);

/** Where a published result stands on this day: its last day still counts; nothing needs to be written when it runs out. */
export const standingOn = (
  { status, validUntil }: Pick<PublishedResult, "status" | "validUntil">,
  now: Instant,
): z.infer<typeof PublishedStanding> => (status === "in_force" && validUntil < localDateOf(now) ? "expired" : status);
