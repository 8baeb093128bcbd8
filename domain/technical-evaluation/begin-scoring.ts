import type { Expert } from "../expert/expert.ts";
import type { ExpertAssignment } from "../expert/expert-assignment.ts";
import { isAvailable } from "../expert/is-available.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { localDateOf } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import { seatOf } from "./may.ts";
import type { TechnicalEvaluation } from "./technical-evaluation.ts";

type Known = Pick<Deciding, "now"> & {
  readonly evaluation: Pick<TechnicalEvaluation, "status" | "seats" | "scoreBy" | "attempt">;
  readonly expert: Pick<Expert, "status" | "admission" | "training"> | undefined;
  /** True while the year's calibration case waits for this expert's own marks. */
  readonly owesCalibration: boolean;
};

/** 5.3: an expert who accepted begins to mark once the whole panel has, while their training is valid and the year's case is marked. */
export const decideBeginScoring = (
  assignment: ExpertAssignment,
  { now, evaluation, expert, owesCalibration }: Known,
): Decision<ExpertAssignment, "wrong-step" | "not-fit-to-score" | "calibration-first"> => {
  if (assignment.status !== "accepted") return refuse("wrong-step", "5.2", { step: assignment.status, needed: "accepted" });
  const isSeated = evaluation.attempt === assignment.attempt && seatOf(evaluation, assignment.memberId) !== undefined;
  if (evaluation.status !== "scoring" || !isSeated) return refuse("wrong-step", "5.2", { step: "assigning", needed: "scoring" });
  const fit = expert ? isAvailable(expert, localDateOf(now)) : "not-active";
  if (fit !== true) return refuse("not-fit-to-score", "5.3", { why: fit });
  if (owesCalibration) return refuse("calibration-first", "5.3");
  return ok({ ...assignment, status: "scoring", scoreBy: evaluation.scoreBy });
};
