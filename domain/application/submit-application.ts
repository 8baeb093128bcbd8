import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, type Refusal, type Refused, refuse } from "../kernel/result.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import type { ApplicationSection } from "./application-section.ts";
import { unsigned } from "./apply.ts";
import { assembleSubmission } from "./assemble-submission.ts";
import type { Judging } from "./judge-section.ts";
import { offStep, supplementPassed, type Window, windowPassed } from "./section-window.ts";

/** What a decision to hand in knows: every section as it was last saved, and what they are judged by. */
export type HandingIn = Pick<Deciding, "actor"> & Window & Judging & { readonly sections: readonly ApplicationSection[] };
type Lacking = "application-incomplete" | "ineligible";

const byOf = ({ actor }: Pick<Deciding, "actor">) => ({ memberId: actor.memberId, organizationId: actor.organization.id });

/** R03: handed in whole and signed for, or refused with what is missing. It may be taken back into the draft until the window closes. */
export const decideSubmitApplication = (
  evaluation: UnitEvaluation,
  known: HandingIn,
): Decision<UnitEvaluation, "wrong-step" | "applications-closed" | "statement-missing" | Lacking> => {
  const refused = offStep(evaluation, "5.2", "draft") ?? windowPassed(known);
  if (refused) return refused;
  const signed = unsigned(evaluation);
  if (!signed.ok) return signed;
  const handed = assembleSubmission(evaluation, known.sections, { how: "submitted", at: known.now, by: byOf(known) }, known);
  return handed.ok ? ok({ ...evaluation, ...handed.value, status: "submitted" }) : handed;
};

/** R03: back into the draft while the window is open; what was handed in then counts as never handed in. */
export const decideReopenApplication = (
  evaluation: UnitEvaluation,
  window: Window,
): Decision<UnitEvaluation, "wrong-step" | "applications-closed"> =>
  offStep(evaluation, "5.2", "submitted") ?? windowPassed(window) ?? ok({ ...evaluation, status: "draft", submission: null });

/** R09: what the reviewer asked for, in time; a new revision that names every section anew. Each section asked for must have been saved. */
export const decideSubmitSupplement = (
  evaluation: UnitEvaluation,
  known: HandingIn,
): Decision<UnitEvaluation, "wrong-step" | "supplement-late" | "supplement-unchanged" | Lacking> => {
  const refused = offStep(evaluation, "5.2", "supplement_requested") ?? supplementPassed(evaluation, known) ?? unchanged(evaluation, known);
  if (refused) return refused;
  const handed = assembleSubmission(evaluation, known.sections, { how: "submitted", at: known.now, by: byOf(known) }, known);
  return handed.ok ? ok({ ...evaluation, ...handed.value, status: "conformity_review", supplement: null }) : handed;
};

const unchanged = (
  { supplement, submission }: UnitEvaluation,
  { sections }: HandingIn,
): Refused<Refusal<"supplement-unchanged">> | undefined => {
  const handedIn = new Map(submission?.sections.map(({ section, version }) => [section, version]));
  const asked = supplement?.items.map(({ section }) => section) ?? [];
  const same = asked.filter((section) => {
    const now = sections.find((one) => one.section === section);
    return now === undefined || now.contentVersion === handedIn.get(section);
  });
  return same.length === 0 ? undefined : refuse("supplement-unchanged", "5.2", { sections: [...new Set(same)].join(", ") });
};
