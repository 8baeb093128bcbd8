import * as z from "zod";

/**
 * The path of a unit through clause 5.2 and 6 (domain.md A.2), in order. `lapsed`: the window closed over an incomplete draft.
 * `withdrawn`, `suspended` and `revoked` leave the path.
 */
export const unitEvaluationStatuses = [
  "draft",
  "submitted",
  "conformity_review",
  "supplement_requested",
  "nonconforming",
  "technical_review",
  "on_site_review",
  "panel_conclusion",
  "public_notice",
  "decided",
  "announced",
  "lapsed",
  "withdrawn",
  "suspended",
  "revoked",
] as const;
export const UnitEvaluationStatus = z.enum(unitEvaluationStatuses);
export type UnitEvaluationStatus = z.infer<typeof UnitEvaluationStatus>;

/** Two digits that sort statuses along the path, so that "any unit before X" is one narrow query. */
export const unitRankOf = (status: UnitEvaluationStatus): string => String(unitEvaluationStatuses.indexOf(status)).padStart(2, "0");

/** The grades of a unit (domain.md B.2); below the lowest floor it is not recognised. */
export const UnitGrade = z.enum(["excellent", "good", "pass", "not_recognised"]);
export type UnitGrade = z.infer<typeof UnitGrade>;
