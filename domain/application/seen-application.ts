import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant, LocalDate } from "../kernel/instant.ts";
import { isResultPublic, statusSeenByUnit } from "../unit-evaluation/status-seen-by-unit.ts";
import { Submission, UnitEvaluation, UnitResult } from "../unit-evaluation/unit-evaluation.ts";
import { UnitEvaluationStatus } from "../unit-evaluation/unit-evaluation-status.ts";

const Words = z.object({ reason: z.string(), at: Instant });

/** A result as the unit sees it: the grade from the notice on, the score once it is announced. */
const SeenResult = UnitResult.pick({ grade: true, noticeId: true, announcementId: true, titled: true })
  .extend({ score: z.int().nullable(), announcedAt: Instant.nullable(), validUntil: LocalDate.nullable() })
  .strip();

/** The unit's own view of its evaluation: no names of those who judge, the step and result only as far as they are public. */
export const OwnApplication = UnitEvaluation.pick({
  evaluationId: true,
  cycleId: true,
  unitId: true,
  unitName: true,
  uscc: true,
  jurisdiction: true,
  field: true,
  appliedAt: true,
  closesAt: true,
  supplement: true,
  conformity: true,
  onSite: true,
})
  .extend({
    status: UnitEvaluationStatus,
    statement: z.object({ at: Instant, standardVersionId: z.string(), rubricHash: z.string(), textHash: z.string().nullable() }).nullable(),
    submission: Submission.pick({ at: true, how: true, revision: true, contentHash: true, sections: true }).strip().nullable(),
    result: SeenResult.nullable(),
    withdrawn: Words.nullable(),
    suspended: Words.nullable(),
    revoked: Words.extend({ ground: z.string() }).nullable(),
  })
  .strip();
export type OwnApplication = z.infer<typeof OwnApplication>;

export const ownApplicationOf = (evaluation: UnitEvaluation, closesAt: Instant): OwnApplication => {
  const { statement, submission, result, withdrawn, suspended, revoked, status } = evaluation;
  const isAnnounced = status === "announced" || status === "revoked";
  const seen =
    result !== null && isResultPublic(evaluation)
      ? { ...result, score: isAnnounced ? result.score : null, titled: isAnnounced && result.titled }
      : null;
  return OwnApplication.parse({
    ...evaluation,
    closesAt,
    status: statusSeenByUnit(evaluation),
    statement: statement && { ...statement, textHash: statement.textHash ?? null },
    submission,
    result: seen,
    withdrawn,
    suspended,
    revoked,
  });
};

/** One line of the unit's list of its years. */
export const OwnApplicationRow = z.object({
  evaluationId: Id,
  cycleId: Id,
  status: UnitEvaluationStatus,
  appliedAt: Instant,
  grade: UnitResult.shape.grade.nullable(),
});

export const ownRowOf = (evaluation: UnitEvaluation): z.infer<typeof OwnApplicationRow> => {
  const { evaluationId, cycleId, appliedAt, result } = evaluation;
  const grade = result !== null && isResultPublic(evaluation) ? result.grade : null;
  return { evaluationId, cycleId, status: statusSeenByUnit(evaluation), appliedAt, grade };
};
