import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { CalibrationCase } from "./calibration-case.ts";
import type { CalibrationSheet, CaseMark } from "./calibration-sheet.ts";
import { compareWithReference } from "./compare-with-reference.ts";
import { pointsOf, samePoints } from "./set-calibration-case.ts";

type Known = Pick<Deciding, "actor" | "now"> & { readonly earlier: CalibrationSheet | undefined };

/** R05: an expert marks the whole case, once; only then do they learn the reference and where they stand beside it. */
export const decideSubmitCalibration = (
  { cycleId, bandStep, dossier, reference }: CalibrationCase,
  { marks }: { readonly marks: readonly CaseMark[] },
  { actor, now, earlier }: Known,
): Decision<CalibrationSheet, "wrong-step" | "calibration-points" | "mark-off-scale"> => {
  if (earlier) return refuse("wrong-step", "5.3", { step: "submitted", needed: "draft" });
  if (!samePoints(dossier, marks)) return refuse("calibration-points", "5.3", { points: pointsOf(dossier) });
  const off = marks.find(({ percent }) => percent % bandStep !== 0);
  if (off) return refuse("mark-off-scale", "6", { point: off.point, highest: 100, step: bandStep });
  const comparison = compareWithReference(marks, reference);
  return ok({ cycleId, memberId: actor.memberId, marks: [...marks], comparison, submittedAt: now });
};
