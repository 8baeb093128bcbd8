import type { LocalDate } from "../kernel/instant.ts";
import type { Expert } from "./expert.ts";

/** Why an expert cannot be drawn or invited today. */
export type Unavailable = "suspended" | "not-active" | "term-over" | "not-trained" | "training-expired";

/**
 * R12, R15: whether an expert may be used on this day, else why not. Computed each time, so that a term or a training that runs out
 * takes effect by itself; its last day still counts.
 */
export const isAvailable = (
  { status, admission, training }: Pick<Expert, "status" | "admission" | "training">,
  today: LocalDate,
): true | Unavailable => {
  if (status === "suspended") return "suspended";
  if (status !== "active" || admission === null) return "not-active";
  if (admission.termUntil < today) return "term-over";
  const until = trainedUntil(training);
  if (until === null) return "not-trained";
  return until < today ? "training-expired" : true;
};

/** The day on which the last of the passed courses runs out; null when none was passed. */
export const trainedUntil = (training: Expert["training"]): LocalDate | null =>
  training.reduce<LocalDate | null>(
    (latest, { validUntil }) => (validUntil && (!latest || validUntil > latest) ? validUntil : latest),
    null,
  );
