import { type Actor, isOverseer } from "../member/actor.ts";
import type { Inspection } from "./inspection.ts";

/**
 * R75: only the evaluation body and its supervisor see how many served units answered and how many are satisfied; for others
 * the count is absent.
 */
export const seenInspection = ({ satisfaction, ...shown }: Inspection, actor: Actor): Inspection =>
  satisfaction && isOverseer(actor) ? { ...shown, satisfaction } : shown;
