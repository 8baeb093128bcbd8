import { isUnderReview } from "../../domain/application/may.ts";
import { ProfileContent } from "../../domain/application/profile-content.ts";
import type { StayAway } from "../../domain/conformity-evaluation/challenge.ts";
import { type ConformityEvaluation, conformityNoun, openConformity } from "../../domain/conformity-evaluation/conformity-evaluation.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { type Ok, ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import { type UnitEvaluation, unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { handedInContent } from "../shell/application-sections.ts";
import type { Context } from "../shell/route.ts";

/** The unit's record; `unknown-record` also while the window is open over it, since nobody knows of it then. 1 GetItem. */
export const loadUnit = async (
  { records }: Context,
  evaluationId: string,
): Promise<Ok<Stored<UnitEvaluation>> | Refused<Refusal<"unknown-record">>> => {
  const unit = await records.get(unitEvaluationNoun, evaluationId);
  if (!unit || !isUnderReview(unit.state)) return refuse("unknown-record", "4", { noun: unitEvaluationNoun.name, id: evaluationId });
  return ok(unit);
};

export type Review = {
  readonly unit: Stored<UnitEvaluation>;
  /** null before the first answer; `conformity` is then the empty checklist. */
  readonly stored: Stored<ConformityEvaluation> | null;
  readonly conformity: ConformityEvaluation;
};

/** The unit's record and its conformity evaluation, which the first answer opens. 2 GetItem. */
export const loadReview = async (context: Context, evaluationId: string): Promise<Ok<Review> | Refused<Refusal<"unknown-record">>> => {
  const [unit, stored] = await Promise.all([loadUnit(context, evaluationId), context.records.get(conformityNoun, evaluationId)]);
  if (!unit.ok) return unit;
  return ok({ unit: unit.value, stored: stored ?? null, conformity: stored?.state ?? openConformity(unit.value.state) });
};

/** Whom the profile as handed in asks to be kept away. 1 GetItem. */
export const stayAwayOf = async (context: Context, unit: UnitEvaluation): Promise<readonly StayAway[]> => {
  const profile = await handedInContent(context, unit, "profile");
  return profile ? ProfileContent.parse(profile).stayAway : [];
};
