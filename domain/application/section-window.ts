import type { CreationActivity } from "../creation-activity/creation-activity.ts";
import { type Instant, laterOf } from "../kernel/instant.ts";
import { isLate } from "../kernel/period.ts";
import { type Refusal, type Refused, refuse } from "../kernel/result.ts";
import { statusSeenByUnit } from "../unit-evaluation/status-seen-by-unit.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import type { UnitEvaluationStatus } from "../unit-evaluation/unit-evaluation-status.ts";
import type { SectionId } from "./section-id.ts";

/** What a decision of the unit knows of time. `closesAt` is the published end, which may lie later than the one the record was made with. */
export type Window = { readonly now: Instant; readonly closesAt: Instant };

/** The end of the window that holds for an application: an extension counts at once, before the record has been moved to it. */
export const closingOf = ({ closesAt }: Pick<UnitEvaluation, "closesAt">, activity: CreationActivity | undefined): Instant =>
  activity?.status === "open" ? laterOf(closesAt, activity.closes.dueAt) : closesAt;

/** Refuses unless the application stands at one of `needed`; the step named is the one the unit may know. */
export const offStep = (
  evaluation: UnitEvaluation,
  clause: string,
  ...needed: readonly UnitEvaluationStatus[]
): Refused<Refusal<"wrong-step">> | undefined =>
  needed.includes(evaluation.status)
    ? undefined
    : refuse("wrong-step", clause, { step: statusSeenByUnit(evaluation), needed: needed.join(", ") });

/** Refuses once the window has closed; the cut-off itself is still in time. */
export const windowPassed = ({ now, closesAt }: Window): Refused<Refusal<"applications-closed">> | undefined =>
  isLate(now, closesAt) ? refuse("applications-closed", "5.2", { closedAt: closesAt }) : undefined;

/** Refuses once the time for a supplement has passed. */
export const supplementPassed = (
  { supplement }: Pick<UnitEvaluation, "supplement">,
  { now }: Pick<Window, "now">,
): Refused<Refusal<"supplement-late">> | undefined =>
  supplement && isLate(now, supplement.dueAt) ? refuse("supplement-late", "5.2", { dueAt: supplement.dueAt }) : undefined;

/** Refuses unless the unit may write in this section now: any in a draft, those asked for in a supplement, each in time. */
export const sectionClosed = (
  evaluation: UnitEvaluation,
  section: SectionId,
  window: Window,
): Refused<Refusal<"wrong-step" | "applications-closed" | "supplement-late" | "section-not-asked">> | undefined => {
  const off = offStep(evaluation, "5.2", "draft", "supplement_requested");
  if (off) return off;
  if (evaluation.status === "draft") return windowPassed(window);
  const asked = evaluation.supplement?.items.map((item) => item.section) ?? [];
  if (!asked.includes(section)) return refuse("section-not-asked", "5.2", { section, asked: asked.join(", ") });
  return supplementPassed(evaluation, window);
};
