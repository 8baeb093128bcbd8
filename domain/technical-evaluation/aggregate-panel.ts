import type { ExpertAssignment } from "../expert/expert-assignment.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { addUpPanel } from "../scoring/add-up-panel.ts";
import type { TechnicalEvaluation } from "./technical-evaluation.ts";

/** A panel added up: its result, and its sheets closed for good. */
export type AddedUp = { readonly evaluation: TechnicalEvaluation; readonly assignments: readonly ExpertAssignment[] };

/**
 * R10: the result, once every seat in force has submitted. `assignments` are those found of the seats. How many are missing is not said:
 * it would tell who has submitted.
 */
export const decideAggregatePanel = (
  evaluation: TechnicalEvaluation,
  assignments: readonly ExpertAssignment[],
  { now, settings }: Pick<Deciding, "now" | "settings">,
): Decision<AddedUp, "wrong-step" | "sheets-missing"> => {
  const { status, seats, panelSize, terms } = evaluation;
  if (status === "assigning") return refuse("sheets-missing", "5.2");
  if (status !== "scoring") return refuse("wrong-step", "5.2", { step: status, needed: "scoring" });
  const submitted = seats.flatMap(({ memberId }) => assignments.filter((one) => one.memberId === memberId && one.status === "submitted"));
  if (submitted.length !== panelSize) return refuse("sheets-missing", "5.2");
  return ok({
    evaluation: { ...evaluation, status: "scored", overdue: false, result: addUpPanel(terms, submitted, { now, settings }) },
    assignments: submitted.map((assignment) => ({ ...assignment, status: "sealed" })),
  });
};
