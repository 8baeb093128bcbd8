import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { CalibrationCase } from "./calibration-case.ts";

type Asked = Pick<CalibrationCase, "cycleId" | "title" | "dossier" | "reference">;
type Known = Pick<Deciding, "actor" | "now"> & {
  /** Step of the rubric's scale in percent. */
  readonly bandStep: number;
  /** True once any expert has marked the case or any panel of the year scores. */
  readonly inUse: boolean;
};

/** R05: the body sets the year's case, or sets it anew, before anyone relies on it. */
export const decideSetCalibrationCase = (
  asked: Asked,
  { actor, now, bandStep, inUse }: Known,
): Decision<CalibrationCase, "calibration-in-use" | "calibration-points" | "mark-off-scale"> => {
  if (inUse) return refuse("calibration-in-use", "5.3");
  if (!samePoints(asked.dossier, asked.reference)) return refuse("calibration-points", "5.3", { points: pointsOf(asked.dossier) });
  const off = asked.reference.find(({ percent }) => percent % bandStep !== 0);
  if (off) return refuse("mark-off-scale", "6", { point: off.point, highest: 100, step: bandStep });
  return ok({ ...asked, bandStep, setBy: { memberId: actor.memberId, organizationId: actor.organization.id }, setAt: now });
};

type Pointed = { readonly point: string };

/** Each of the points exactly once in both. */
export const samePoints = (some: readonly Pointed[], others: readonly Pointed[]): boolean => {
  const points = new Set(some.map(({ point }) => point));
  return points.size === some.length && some.length === others.length && new Set(others.map(({ point }) => point)).size === others.length
    ? others.every(({ point }) => points.has(point))
    : false;
};

export const pointsOf = (some: readonly Pointed[]): string => some.map(({ point }) => point).join(", ");
