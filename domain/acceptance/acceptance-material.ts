import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { MaterialSlot } from "./acceptance-plan.ts";

/** 验收材料: the files handed in for one slot of the checklist. */
export const AcceptanceMaterial = z.strictObject({ slot: MaterialSlot, evidenceIds: z.array(Id).min(1).max(20), submittedAt: Instant });
export type AcceptanceMaterial = z.infer<typeof AcceptanceMaterial>;

/** What the officer found of one material (7.3.3.1); asking for more needs a reason. */
export const MaterialReview = z.strictObject({
  slot: MaterialSlot,
  outcome: z.enum(["accepted", "needs_supplement"]),
  reason: z.string().trim().min(1).max(1000).nullable(),
  reviewedBy: Id,
  at: Instant,
});
export type MaterialReview = z.infer<typeof MaterialReview>;

/** The review's clock: when it is due, and whether a due date passed without being kept. */
export const ReviewClock = z.strictObject({ dueAt: Instant, overdue: z.boolean() });
