import { canonicalJson } from "../kernel/canonical.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import type { UnitEvaluationStatus } from "../unit-evaluation/unit-evaluation-status.ts";
import type { TechnicalEvaluation } from "./technical-evaluation.ts";

/** How far the unit stands while its panel is at work: only the visit and the conclusion are steps of the unit's own path. */
const statusBeside = ({ status }: TechnicalEvaluation): UnitEvaluationStatus => {
  if (status === "on_site") return "on_site_review";
  return status === "concluded" ? "panel_conclusion" : "technical_review";
};

/**
 * The unit's record as its technical evaluation leaves it, null when nothing of it changes: scoring, settling and consensus do not touch
 * it, since even a version would tell. Throws when the unit is not under technical review: both are written together, so it always is.
 */
export const mirroredUnit = (unit: UnitEvaluation, evaluation: TechnicalEvaluation): UnitEvaluation | null => {
  if (unit.status !== "technical_review" && unit.status !== "on_site_review")
    throw new Error(`unit evaluation ${unit.evaluationId} is ${unit.status} while its panel is at work`);
  const status = statusBeside(evaluation);
  const { onSite } = evaluation;
  const visit = status === "on_site_review" && onSite ? { from: onSite.from, until: onSite.until, place: onSite.place } : unit.onSite;
  const isSame = status === unit.status && canonicalJson(visit) === canonicalJson(unit.onSite);
  return isSame ? null : { ...unit, status, onSite: visit };
};

/** True when the unit's own record may have to follow; else it need not even be read. */
export const touchesUnit = (before: TechnicalEvaluation, next: TechnicalEvaluation): boolean =>
  statusBeside(before) !== statusBeside(next) || (next.status === "on_site" && next.onSite?.items === before.onSite?.items);
