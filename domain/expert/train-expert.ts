import type { Deciding, Decision } from "../kernel/deciding.ts";
import { addMonths, localDateOf } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import { byOf, changeStatus, guardExpert, keptLines } from "./change-status.ts";
import type { Expert, Training } from "./expert.ts";

type Asked = Pick<Training, "course" | "on" | "score">;

/**
 * R12: a course with its test result. A passed one holds for the programme's months from the day of the course; the first that holds
 * after admission makes the expert active.
 */
export const decideRecordTraining = (
  expert: Expert,
  { course, on, score }: Asked,
  deciding: Deciding,
): Decision<Expert, "wrong-step" | "not-permitted" | "training-ahead" | "training-recorded"> => {
  const off = guardExpert(expert, deciding, "admitted", "active", "suspended");
  if (off) return off;
  const today = localDateOf(deciding.now);
  if (on > today) return refuse("training-ahead", "5.3", { on });
  if (expert.training.some((known) => known.course === course && known.on === on)) return refuse("training-recorded", "5.3", { on });
  const { trainingPassScore, trainingMonths } = deciding.settings.expert;
  const passed = score >= trainingPassScore;
  const validUntil = passed ? addMonths(on, trainingMonths) : null;
  const training = [...expert.training, { course, on, score, passed, validUntil, recordedBy: byOf(deciding) }].slice(-keptLines.training);
  const trained = { ...expert, training };
  const becomesActive = expert.status === "admitted" && validUntil !== null && validUntil >= today;
  return ok(becomesActive ? changeStatus(trained, "active", { reason: course }, deciding) : trained);
};
