import type { Deciding, Decision } from "../kernel/deciding.ts";
import { addMonths, localDateOf } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import { byOf, changeStatus, guardExpert, keptLines } from "./change-status.ts";
import type { Expert, ExpertAppraisal } from "./expert.ts";
import type { ExpertAssignment } from "./expert-assignment.ts";

type Asked = Pick<ExpertAppraisal, "cycleId" | "evaluationId" | "grade" | "reason">;

/**
 * R13: one assignment or one year is appraised, once. A failed one suspends for the programme's months; after so many of them removal
 * is proposed to the committee, and nothing more than proposed (R15).
 */
export const decideAppraiseExpert = (
  expert: Expert,
  asked: Asked,
  deciding: Deciding,
): Decision<Expert, "wrong-step" | "not-permitted" | "already-appraised"> => {
  const off = guardExpert(expert, deciding, "active", "suspended");
  if (off) return off;
  const isSame = ({ cycleId, evaluationId }: ExpertAppraisal) => cycleId === asked.cycleId && evaluationId === asked.evaluationId;
  if (expert.appraisals.some(isSame)) return refuse("already-appraised", "5.3");
  const appraisals = [...expert.appraisals, { ...asked, by: byOf(deciding), at: deciding.now }].slice(-keptLines.appraisals);
  const appraised = { ...expert, appraisals };
  return ok(asked.grade === "fail" ? suspendForFailure(appraised, asked.reason, deciding) : appraised);
};

const suspendForFailure = (expert: Expert, reason: string, deciding: Deciding): Expert => {
  const { suspensionMonths, failuresToRemove } = deciding.settings.expert;
  const until = addMonths(localDateOf(deciding.now), suspensionMonths);
  const failures = expert.appraisals.filter(({ grade }) => grade === "fail").length;
  const removalProposedAt = failures >= failuresToRemove ? (expert.removalProposedAt ?? deciding.now) : null;
  return { ...changeStatus(expert, "suspended", { reason, until }, deciding), removalProposedAt };
};

/** Panels of one unit: the first, and those after successful appeals. */
export const mostAttempts = 3;

/** Whether one of the expert's assignments to the unit can be appraised: its sheet is in, or was due and is not. */
export const assignmentToAppraise = (
  assignments: readonly Pick<ExpertAssignment, "status" | "scoreBy">[],
  { now }: Pick<Deciding, "now">,
): Decision<undefined, "unknown-record" | "assignment-unfinished"> => {
  const used = assignments.filter(({ status }) => status !== "declined" && status !== "recused" && status !== "released");
  if (used.length === 0) return refuse("unknown-record", "5.3");
  const isOver = used.some(
    ({ status, scoreBy }) => status === "submitted" || status === "sealed" || (status !== "invited" && scoreBy !== null && scoreBy < now),
  );
  return isOver ? ok(undefined) : refuse("assignment-unfinished", "5.3");
};
