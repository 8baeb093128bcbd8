import { type Refusal, type Refused, refuse } from "../kernel/result.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import type { ConformityEvaluation } from "./conformity-evaluation.ts";

/** A unit's record and its conformity evaluation: what most decisions of this step rest on. */
export type Reviewing = { readonly unit: UnitEvaluation; readonly conformity: ConformityEvaluation };

/** Refuses unless the unit stands in the conformity review. */
export const offReview = ({ unit }: Pick<Reviewing, "unit">): Refused<Refusal<"wrong-step">> | undefined =>
  unit.status === "conformity_review" ? undefined : refuse("wrong-step", "5.2", { step: unit.status, needed: "conformity_review" });
