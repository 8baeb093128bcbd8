import { type Actor, isOverseer } from "../member/actor.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";

/** True once the window has closed over an application that was handed in; before, nobody outside the unit may know of it. */
export const isUnderReview = ({ status, submission }: Pick<UnitEvaluation, "status" | "submission">): boolean =>
  status !== "draft" && status !== "submitted" && status !== "lapsed" && submission !== null;

/** Whose eyes read an application: the unit's, which sees its drafts; the body's and its supervisor's, which see what was handed in. */
export const readsAs = (
  actor: Pick<Actor, "organization">,
  evaluation: Pick<UnitEvaluation, "unitId" | "status" | "submission">,
): "unit" | "overseer" | undefined => {
  if (actor.organization.id === evaluation.unitId) return "unit";
  return isOverseer(actor) && isUnderReview(evaluation) ? "overseer" : undefined;
};
