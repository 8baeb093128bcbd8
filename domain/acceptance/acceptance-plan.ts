import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { acceptanceRubric } from "../programme/settings/acceptance-rubric.ts";

/** A line of the rubric by its code in the programme's settings. */
export const RubricLineCode = acceptanceRubric.keyof();
export type RubricLineCode = z.infer<typeof RubricLineCode>;

/** One line of 评分细则: its points, what earns them, and the contract targets it assesses. */
export const RubricLine = z.strictObject({
  line: RubricLineCode,
  points: z.int().min(0).max(100),
  requirement: z.string().trim().min(1).max(1000),
  targetIds: z.array(Id).max(50),
});
export type RubricLine = z.infer<typeof RubricLine>;

const MaterialNeed = z.enum(["required", "optional", "waived"]);

/** A slot of the checklist, e.g. `completion_report`; a change from the programme's own need carries its reason. */
export const MaterialSlot = z.string().regex(/^[a-z][a-z0-9_]{1,59}$/);
export const ChecklistItem = z.strictObject({
  slot: MaterialSlot,
  title: z.string().trim().min(1).max(120),
  need: MaterialNeed,
  reason: z.string().trim().min(1).max(500).nullable(),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

/** 验收方案: known to the institution before its materials are due (7.3.2). */
export const AcceptancePlan = z.strictObject({
  text: z.string().trim().min(1).max(8000),
  rubric: z.array(RubricLine).min(1).max(12),
  checklist: z.array(ChecklistItem).min(1).max(30),
  materialsDueAt: Instant,
  issuedAt: Instant,
});
export type AcceptancePlan = z.infer<typeof AcceptancePlan>;
