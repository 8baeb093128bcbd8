import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { TechnicalEvaluation } from "./technical-evaluation.ts";

/** Deadline `scoring-overdue`: the panel is marked late for the body that watches over it, once; no sheet is closed and nobody is named. */
export const decideEscalateScoring = (
  evaluation: TechnicalEvaluation,
  { now }: Pick<Deciding, "now">,
): Decision<TechnicalEvaluation, "wrong-step" | "not-yet-due"> => {
  const { status, scoreBy, overdue } = evaluation;
  if (status !== "scoring" || scoreBy === null || overdue) return refuse("wrong-step", "5.2", { step: status, needed: "scoring" });
  if (now < scoreBy) return refuse("not-yet-due", "5.2", { dueAt: scoreBy });
  return ok({ ...evaluation, overdue: true });
};
