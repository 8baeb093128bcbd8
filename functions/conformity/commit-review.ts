import { conformityNoun } from "../../domain/conformity-evaluation/conformity-evaluation.ts";
import type { Reviewing } from "../../domain/conformity-evaluation/reviewing.ts";
import { type Act, plan } from "../../domain/kernel/commitment.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { done } from "../shell/act-on.ts";
import type { Review } from "./load-review.ts";

/** Writes the conformity evaluation and the unit's record together. */
export const commitReview = ({ unit, stored }: Review, next: Reviewing, act: Act) =>
  done(plan(conformityNoun, unit.id, stored, next.conformity, act), plan(unitEvaluationNoun, unit.id, unit, next.unit, act));

/** What the decisions of a review take. */
export const reviewingOf = ({ unit, conformity }: Review): Reviewing => ({ unit: unit.state, conformity });
