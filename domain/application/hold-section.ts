import type { Deciding, Decision } from "../kernel/deciding.ts";
import { addHours, type Instant } from "../kernel/instant.ts";
import { ok, type Refusal, type Refused, refuse } from "../kernel/result.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import type { ApplicationSection } from "./application-section.ts";
import { sectionClosed, type Window } from "./section-window.ts";

/** Long enough to write a paragraph, short enough that a closed laptop keeps nobody waiting. */
const holdHours = 0.25;

export const heldUntil = (now: Instant): Instant => addHours(now, holdHours);

/** Refuses while a colleague holds the section. */
export const heldByOther = (
  { hold, section }: ApplicationSection,
  { now, actor }: Pick<Deciding, "now" | "actor">,
): Refused<Refusal<"section-held">> | undefined =>
  hold !== null && hold.memberId !== actor.memberId && hold.until > now
    ? refuse("section-held", "5.2", { section, by: hold.memberId, until: hold.until })
    : undefined;

type Known = Pick<Deciding, "actor"> & Window & { readonly evaluation: UnitEvaluation };

/** A quarter of an hour for one colleague, renewed by asking again or by saving; released early by who holds it. */
export const decideHoldSection = (
  section: ApplicationSection,
  { release }: { readonly release: boolean },
  known: Known,
): Decision<ApplicationSection, "wrong-step" | "applications-closed" | "supplement-late" | "section-not-asked" | "section-held"> => {
  const refused = sectionClosed(known.evaluation, section.section, known) ?? heldByOther(section, known);
  if (refused) return refused;
  return ok({ ...section, hold: release ? null : { memberId: known.actor.memberId, until: heldUntil(known.now) } });
};
