import * as z from "zod";
import type { SectionId } from "../../../domain/application/section-id.ts";
import { ConformityFinding } from "../../../domain/conformity-evaluation/conformity-evaluation.ts";
import type { ConformityItemId } from "../../../domain/conformity-evaluation/conformity-items.ts";

/** What is being written for one item; nothing chosen yet is null. */
export const Finding = z.object({
  outcome: ConformityFinding.shape.outcome.nullable(),
  reason: z.string(),
  evidenceIds: z.array(z.string()),
});
export type Finding = z.infer<typeof Finding>;

/** The items that were changed and not saved yet, by their ids. */
export const Findings = z.record(z.string(), Finding);
export type Findings = z.infer<typeof Findings>;

type Answer = Pick<ConformityFinding, "outcome" | "reason" | "evidenceIds">;

export const findingOf = (answer: Answer | null): Finding =>
  answer === null
    ? { outcome: null, reason: "", evidenceIds: [] }
    : { outcome: answer.outcome, reason: answer.reason ?? "", evidenceIds: [...answer.evidenceIds] };

/** Whatever does not conform needs its reason. */
export const lacksReason = ({ outcome, reason }: Finding): boolean => outcome !== null && outcome !== "conforms" && reason.trim() === "";

/** What is sent: every changed item with an outcome. */
export const sentOf = (findings: Findings) =>
  Object.entries(findings).flatMap(([item, { outcome, reason, evidenceIds }]) =>
    outcome === null ? [] : [{ item, outcome, reason: reason.trim() === "" ? null : reason.trim(), evidenceIds }],
  );

/** The section in which an item is seen, where it is one. */
export const sectionOfItem: Readonly<Partial<Record<ConformityItemId, SectionId>>> = {
  "credit-code": "profile",
  "within-scope": "profile",
  "eligibility-denied": "eligibility",
  "public-sources": "eligibility",
};
