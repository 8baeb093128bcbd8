import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { ScoringPointId } from "../standard/elements.ts";
import { Comparison } from "./compare-with-reference.ts";

export const CaseMark = z.strictObject({ point: ScoringPointId, percent: z.int().min(0).max(100) });
export type CaseMark = z.infer<typeof CaseMark>;

/** One expert's marks of the year's case, and how they lie beside the reference. Submitted once. */
export const CalibrationSheet = z.strictObject({
  cycleId: Id,
  memberId: Id,
  marks: z.array(CaseMark).min(1).max(22),
  comparison: Comparison,
  submittedAt: Instant,
});
export type CalibrationSheet = z.infer<typeof CalibrationSheet>;

export const calibrationSheetIdOf = (cycleId: string, memberId: string): string => `${cycleId}-${memberId}`;

/** Listed by cycle for the body, which must know whether the case is in use. */
export const calibrationSheetNoun: Noun<CalibrationSheet> = {
  name: "calibration-sheet",
  schema: CalibrationSheet,
  place: ({ cycleId, memberId, submittedAt }) =>
    placed("submitted", {
      list: { key: `cycle:${cycleId}:calibration-sheet`, sort: submittedAt },
      owner: `member:${memberId}`,
      summary: { cycleId, submittedAt },
    }),
};
