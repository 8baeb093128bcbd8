import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Acceptance } from "./acceptance.ts";
import { underReview } from "./submit-materials.ts";

/** Deadline `escalate-material-review`: the review is marked overdue for all who see it; nothing is taken as accepted. */
export const decideEscalateMaterialReview = (
  acceptance: Acceptance,
  { now }: Pick<Deciding, "now">,
): Decision<Acceptance, "wrong-step" | "not-yet-due"> => {
  const { status, review } = acceptance;
  if (status !== "materials_review" || !review || review.overdue)
    return refuse("wrong-step", "7.3.3.1", { step: status, needed: "materials_review" });
  if (now < review.dueAt) return refuse("not-yet-due", "7.3.3.1", { dueAt: review.dueAt });
  return ok({ ...acceptance, review: { ...review, overdue: true } });
};

/**
 * Deadline `supplement-overdue`: the reviewer gets the pack back as it was. The findings stand, and finishing the review then sends
 * it on to the panel, or asks once more where the programme allows a further time.
 */
export const decideSupplementOverdue = (
  acceptance: Acceptance,
  known: Pick<Deciding, "now" | "settings" | "calendar">,
): Decision<Acceptance, "wrong-step" | "not-yet-due"> => {
  const { status, supplementDueAt } = acceptance;
  if (status !== "supplement" || !supplementDueAt) return refuse("wrong-step", "7.3.3.1", { step: status, needed: "supplement" });
  if (known.now < supplementDueAt) return refuse("not-yet-due", "7.3.3.1", { dueAt: supplementDueAt });
  return ok(underReview(acceptance, known));
};
