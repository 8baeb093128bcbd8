import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { ScoringPointId } from "../standard/elements.ts";

const Percent = z.int().min(0).max(100);

/** What the experts read of one point: text of a real or invented unit from which nobody can be told. */
const DossierPoint = z.strictObject({ point: ScoringPointId, text: z.string().trim().min(1).max(3000) });

/** The mark the body agreed on for one point and why, shown to an expert only after their own. */
const ReferenceMark = z.strictObject({ point: ScoringPointId, percent: Percent, reason: z.string().trim().min(1).max(500) });

/** 校准案例: one a year, marked by every expert before their first unit, so that all bring the same scale to it (R05). */
export const CalibrationCase = z.strictObject({
  cycleId: Id,
  title: z.string().trim().min(1).max(120),
  bandStep: z.int().positive(),
  dossier: z.array(DossierPoint).min(1).max(22),
  reference: z.array(ReferenceMark).min(1).max(22),
  setBy: By,
  setAt: Instant,
});
export type CalibrationCase = z.infer<typeof CalibrationCase>;

/** In no list: it is read by its cycle's id. */
export const calibrationCaseNoun: Noun<CalibrationCase> = {
  name: "calibration-case",
  schema: CalibrationCase,
  place: () => placed("set"),
};
