import {
  type ConformityEvaluation,
  type ConformityFinding,
  conformityNoun,
  openConformity,
} from "../../domain/conformity-evaluation/conformity-evaluation.ts";
import { ConformityItemId } from "../../domain/conformity-evaluation/conformity-items.ts";
import type { Reviewing } from "../../domain/conformity-evaluation/reviewing.ts";
import { aSubmission, aUnitEvaluation } from "./a-unit-evaluation.ts";

type UnitOverrides = Parameters<typeof aUnitEvaluation>[0];

/** Every item answered alike but those named. */
export const findings = (others: Partial<Record<ConformityItemId, ConformityFinding["outcome"]>> = {}): ConformityFinding[] =>
  ConformityItemId.options.map((item) => {
    const outcome = others[item] ?? "conforms";
    return { item, outcome, reason: outcome === "conforms" ? null : `${item} 不清楚`, evidenceIds: [] };
  });

/** unit-1 under conformity review, nothing answered yet, unless overridden. */
export const aReview = (unit: UnitOverrides = {}, conformity: Partial<ConformityEvaluation> = {}): Reviewing => {
  const evaluation = aUnitEvaluation({ status: "conformity_review", submission: aSubmission(), ...unit });
  return { unit: evaluation, conformity: conformityNoun.schema.parse({ ...openConformity(evaluation), ...conformity }) };
};
