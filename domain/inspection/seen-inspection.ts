import type { Actor } from "../member/actor.ts";
import type { Inspection } from "./inspection.ts";

/**
 * R75: only the evaluation body and its supervisor see how many served units answered and how many are satisfied; for others
 * the count is absent.
 */
export const seenInspection = ({ satisfaction, ...shown }: Inspection, { organization }: Actor): Inspection =>
  satisfaction && (organization.kind === "evaluation-body" || organization.kind === "supervisor") ? { ...shown, satisfaction } : shown;
