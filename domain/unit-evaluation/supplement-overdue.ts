import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { UnitEvaluation } from "./unit-evaluation.ts";

/** Deadline `supplement-overdue`: what was not handed in is reviewed as it is (5.2). */
export const decideUnitSupplementOverdue = (
  evaluation: UnitEvaluation,
  { now }: Pick<Deciding, "now">,
): Decision<UnitEvaluation, "wrong-step" | "not-yet-due"> => {
  const { status, supplement } = evaluation;
  if (status !== "supplement_requested" || !supplement)
    return refuse("wrong-step", "5.2", { step: status, needed: "supplement_requested" });
  if (now < supplement.dueAt) return refuse("not-yet-due", "5.2", { dueAt: supplement.dueAt });
  return ok({ ...evaluation, status: "conformity_review", supplement: null });
};
