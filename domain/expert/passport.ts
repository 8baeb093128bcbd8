import * as z from "zod";
import { type Instant, LocalDate, localDateOf } from "../kernel/instant.ts";
import { divideHalfUp } from "../scoring/thousandths.ts";
import { Expert } from "./expert.ts";
import { ExpertAssignment } from "./expert-assignment.ts";
import { isAvailable, trainedUntil } from "./is-available.ts";

const Assigned = ExpertAssignment.pick({
  evaluationId: true,
  unitName: true,
  status: true,
  invitedAt: true,
  scoreBy: true,
  submittedAt: true,
});

/** What an expert may show and the body may look up: how they were used, how they kept their time, how near to their panels they mark. */
export const ExpertPassport = z.object({
  ...Expert.pick({ memberId: true, name: true, status: true, training: true, appraisals: true }).shape,
  /** `available`, or why not. */
  availability: z.string(),
  termUntil: LocalDate.nullable(),
  trainedUntil: LocalDate.nullable(),
  assignments: z.array(Assigned.strip()),
  /** Of the sheets that were due: how many came in time, and how many late or not at all. */
  punctuality: z.object({ onTime: z.int(), late: z.int() }),
  /** Mean of own total less the panel's result, in thousandths of a point; null before any of their results is announced. */
  deviation: z.object({ evaluations: z.int().positive(), mean: z.int() }).nullable(),
});
export type ExpertPassport = z.infer<typeof ExpertPassport>;

/** One announced evaluation: the expert's own total and what the panel came to, in thousandths of a point. */
export type Judged = { readonly total: number; readonly panel: number };

/** R13, R14: the passport as of now. */
export const passportOf = (
  expert: Expert,
  assignments: readonly ExpertAssignment[],
  judged: readonly Judged[],
  now: Instant,
): ExpertPassport => {
  const { memberId, name, status, training, appraisals, admission } = expert;
  const available = isAvailable(expert, localDateOf(now));
  return {
    ...{ memberId, name, status, training, appraisals },
    availability: available === true ? "available" : available,
    termUntil: admission?.termUntil ?? null,
    trainedUntil: trainedUntil(training),
    assignments: assignments.map((assignment) => Assigned.strip().parse(assignment)),
    punctuality: punctualityOf(assignments, now),
    deviation: deviationOf(judged),
  };
};

const punctualityOf = (assignments: readonly ExpertAssignment[], now: Instant): ExpertPassport["punctuality"] => {
  const due = assignments.flatMap(({ status, scoreBy, submittedAt }) =>
    scoreBy === null || status === "declined" || status === "recused" || status === "released" || (submittedAt === null && now <= scoreBy)
      ? []
      : [submittedAt !== null && submittedAt <= scoreBy],
  );
  return { onTime: due.filter((inTime) => inTime).length, late: due.filter((inTime) => !inTime).length };
};

const deviationOf = (judged: readonly Judged[]): ExpertPassport["deviation"] => {
  if (judged.length === 0) return null;
  const sum = judged.reduce((sofar, { total, panel }) => sofar + total - panel, 0);
  const size = divideHalfUp(Math.abs(sum), judged.length);
  return { evaluations: judged.length, mean: sum < 0 && size > 0 ? -size : size };
};
