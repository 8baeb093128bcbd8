import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { RubricLineCode } from "./acceptance-plan.ts";
import { AcceptanceGrade } from "./grade-of.ts";

const thousandths = z.int().nonnegative();

/** What the sheets add up to (7.3.4), in thousandths of a point. There is none while any sheet is missing. */
export const AcceptanceResult = z.strictObject({
  score: thousandths,
  lines: z
    .array(z.strictObject({ line: RubricLineCode, score: thousandths }))
    .min(1)
    .max(12),
  sheets: z.int().positive(),
  /** Members whose total lies further from the mean than the programme allows; each explains it in writing. */
  outliers: z.array(z.strictObject({ memberId: Id, total: thousandths, explanation: z.string().nullable() })).max(15),
  dissents: z.array(z.strictObject({ memberId: Id, reasons: z.string() })).max(15),
  aggregatedAt: Instant,
});
export type AcceptanceResult = z.infer<typeof AcceptanceResult>;

/** The panel's conclusion: the grade the scale gives, and the one proposed when a collective decision overrides it (7.3.5). */
export const AcceptanceConclusion = z.strictObject({
  opinion: z.string().trim().min(1).max(8000),
  computedGrade: AcceptanceGrade,
  grade: AcceptanceGrade,
  autoFail: z.array(z.string()).max(20),
  override: z.strictObject({ decisionId: Id, reason: z.string() }).nullable(),
  concludedBy: Id,
  at: Instant,
});
export type AcceptanceConclusion = z.infer<typeof AcceptanceConclusion>;
