import type { Deciding, Decision } from "../kernel/deciding.ts";
import { addHours, type Instant } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { UnitEvaluation } from "./unit-evaluation.ts";

const hoursBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

type Known = Pick<Deciding, "now"> & { readonly isActivityFinished: boolean };

/**
 * A suspended unit goes on where it stood. The time it was halted is added to a supplement that ran; a unit that was with a panel gets a
 * new one, since the panel's work became void.
 */
export const decideResumeEvaluation = (
  evaluation: UnitEvaluation,
  { now, isActivityFinished }: Known,
): Decision<UnitEvaluation, "wrong-step" | "activity-finished"> => {
  const { status, suspended, supplement } = evaluation;
  if (status !== "suspended" || !suspended) return refuse("wrong-step", "5.2", { step: status, needed: "suspended" });
  if (isActivityFinished) return refuse("activity-finished", "5.2");
  const { from, at } = suspended;
  if (from === "conformity_review") return ok({ ...evaluation, status: from, suspended: null });
  if (from === "supplement_requested" && supplement) {
    const dueAt = addHours(supplement.dueAt, hoursBetween(at, now));
    return ok({ ...evaluation, status: from, suspended: null, supplement: { ...supplement, dueAt } });
  }
  return ok({ ...evaluation, status: "technical_review", onSite: null, suspended: null });
};
