import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { Acceptance } from "./acceptance.ts";
import { MaterialReview } from "./acceptance-material.ts";
import { AcceptanceResult } from "./acceptance-result.ts";
import { Defence, DefenceQuestion, DefenceRecord } from "./defence.ts";
import { AcceptanceGrade } from "./grade-of.ts";
import { statusFromOutside } from "./may.ts";

const OutsideDefence = Defence.extend({
  record: DefenceRecord.omit({ attendance: true, recording: true })
    .extend({ questions: z.array(DefenceQuestion.omit({ askedBy: true }).strip()) })
    .strip()
    .nullable(),
}).strip();

/** What the institution and its place see: no panel, no marks, no version, and the grade only once it is public. */
export const OutsideAcceptance = Acceptance.pick({
  acceptanceId: true,
  cycleId: true,
  projectId: true,
  title: true,
  institutionId: true,
  jurisdiction: true,
  status: true,
  appliedAt: true,
  plan: true,
  materials: true,
  review: true,
  supplementsUsed: true,
  supplementDueAt: true,
  announcementId: true,
  announcedAt: true,
})
  .extend({
    materialReviews: z.array(MaterialReview.omit({ reviewedBy: true }).strip()),
    defence: OutsideDefence.nullable(),
    noticeId: Id.nullable(),
    grade: AcceptanceGrade.nullable(),
    /** What the panel thought of the project, for the institution to learn from once the result is announced. */
    feedback: z
      .object({ opinion: z.string(), score: AcceptanceResult.shape.score, lines: AcceptanceResult.shape.lines, at: Instant })
      .nullable(),
  })
  .strip();
export type OutsideAcceptance = z.infer<typeof OutsideAcceptance>;

export const seenFromOutside = (acceptance: Acceptance): z.input<typeof OutsideAcceptance> => {
  const { status, noticeId, conclusion, result, announcedAt } = acceptance;
  const noticed = status === "on_notice" || (status === "cleared" && noticeId !== null);
  const isPublic = noticed || status === "announced";
  const feedback =
    status === "announced" && conclusion && result && announcedAt
      ? { opinion: conclusion.opinion, score: result.score, lines: result.lines, at: announcedAt }
      : null;
  return { ...acceptance, status: statusFromOutside(acceptance), grade: isPublic ? (conclusion?.grade ?? null) : null, feedback };
};
