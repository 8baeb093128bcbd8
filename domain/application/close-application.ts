import type { CreationActivity } from "../creation-activity/creation-activity.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import type { ApplicationSection } from "./application-section.ts";
import { assembleSubmission, lastSave } from "./assemble-submission.ts";
import type { Judging } from "./judge-section.ts";
import { closingOf, offStep } from "./section-window.ts";

type Known = Pick<Deciding, "now"> &
  Judging & {
    readonly activity: CreationActivity | undefined;
    readonly sections: readonly ApplicationSection[];
    /** Every file that the sections name has arrived and is the unit's own. */
    readonly haveFilesArrived: boolean;
  };

/**
 * 5.2: the window closes over an application. What was handed in goes to the conformity review. A draft that lacks nothing but the last
 * click counts as handed in by its last save, so that no lost call costs a unit its year; any other lapses. When the window was extended
 * meanwhile, only the closing moves.
 */
export const decideCloseApplication = (
  evaluation: UnitEvaluation,
  known: Known,
): Decision<UnitEvaluation, "wrong-step" | "not-yet-due"> => {
  const off = offStep(evaluation, "5.2", "draft", "submitted");
  if (off) return off;
  const closesAt = closingOf(evaluation, known.activity);
  if (closesAt > evaluation.closesAt) return ok({ ...evaluation, closesAt });
  if (known.now < closesAt) return refuse("not-yet-due", "5.2", { dueAt: closesAt });
  if (known.activity?.status === "cancelled") return ok(lapsed(evaluation));
  if (evaluation.status === "submitted") return ok({ ...evaluation, status: "conformity_review" });
  return ok(counted(evaluation, known) ?? lapsed(evaluation));
};

const lapsed = (evaluation: UnitEvaluation): UnitEvaluation => ({ ...evaluation, status: "lapsed", submission: null });

const counted = (evaluation: UnitEvaluation, known: Known): UnitEvaluation | undefined => {
  const last = lastSave(known.sections);
  if (evaluation.statement === null || last === undefined || !known.haveFilesArrived) return undefined;
  const handed = assembleSubmission(evaluation, known.sections, { how: "counted_at_close", ...last }, known);
  return handed.ok ? { ...evaluation, ...handed.value, status: "conformity_review" } : undefined;
};
