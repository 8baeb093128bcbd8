import * as z from "zod";
import { ScoringPointId } from "../standard/elements.ts";

const Words = z.string().trim().min(1).max(2000);

/** One point's mark in percent of its maximum, in steps of the rubric; what was seen and what would raise it go into the unit's receipt. */
export const PointMark = z.strictObject({
  point: ScoringPointId,
  percent: z.int().min(0).max(100),
  reason: Words.nullable(),
  strength: Words.nullable(),
  improvement: Words.nullable(),
});
export type PointMark = z.infer<typeof PointMark>;

/** 评分表 of one expert for one unit. A dissent is signed by submitting; none counts as agreement. */
export const UnitSheet = z.strictObject({ marks: z.array(PointMark).max(22), dissent: Words.nullable() });
export type UnitSheet = z.infer<typeof UnitSheet>;

export const emptySheet: UnitSheet = { marks: [], dissent: null };
