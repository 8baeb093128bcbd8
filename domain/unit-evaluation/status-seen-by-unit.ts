import type { UnitEvaluation } from "./unit-evaluation.ts";
import type { UnitEvaluationStatus } from "./unit-evaluation-status.ts";

/** A result is public once its notice is out, and without a notice once it is announced; not before, whatever the record holds. */
export const isResultPublic = ({ status, result }: Pick<UnitEvaluation, "status" | "result">): boolean => {
  if (result === null) return false;
  if (status === "public_notice" || status === "decided") return result.noticeId !== null;
  return status === "announced" || status === "revoked";
};

const judging: readonly UnitEvaluationStatus[] = ["panel_conclusion", "public_notice", "decided"];

/** The step as the unit may know it: how far the panel and the decision have come looks like judging until the result is public. */
export const statusSeenByUnit = (evaluation: Pick<UnitEvaluation, "status" | "result">): UnitEvaluationStatus =>
  judging.includes(evaluation.status) && !isResultPublic(evaluation) ? "technical_review" : evaluation.status;

const moving: readonly UnitEvaluationStatus[] = [
  "conformity_review",
  "technical_review",
  "on_site_review",
  "panel_conclusion",
  "public_notice",
  "decided",
  "suspended",
];

/** Whether the version of the unit's record may be told to it: not while others move it (docs/decisions/0015). */
export const unitSeesVersion = ({ status }: Pick<UnitEvaluation, "status">): boolean => !moving.includes(status);
