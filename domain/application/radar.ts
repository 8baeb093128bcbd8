import * as z from "zod";
import type { RubricTree } from "../rubric/rubric.ts";
import { TopElementId, topElementOf } from "../standard/elements.ts";
import type { ApplicationContents } from "./section-content.ts";

/** How far the unit thinks it is in one element of 6.1–6.6, in percent of what the applicable points are worth. */
export const RadarAxis = z.strictObject({
  element: TopElementId,
  /** Null while nothing that counts was rated; points not yet rated count as 0. */
  percent: z.int().min(0).max(100).nullable(),
  rated: z.int().nonnegative(),
  of: z.int().nonnegative(),
});
export type RadarAxis = z.infer<typeof RadarAxis>;

const axisOf = (element: TopElementId, contents: ApplicationContents, { points }: Pick<RubricTree, "points">): RadarAxis => {
  const counted = points.filter(({ point }) => topElementOf(point) === element && (contents[point]?.notApplicable ?? null) === null);
  const rated = counted.filter(({ point }) => (contents[point]?.selfPercent ?? null) !== null);
  const worth = counted.reduce((sum, { weight }) => sum + weight, 0);
  const earned = rated.reduce((sum, { point, weight }) => sum + weight * (contents[point]?.selfPercent ?? 0), 0);
  const percent = rated.length === 0 || worth === 0 ? null : Math.round(earned / worth);
  return { element, percent, rated: rated.length, of: counted.length };
};

/** The six axes of the unit's own assessment, weighed as the rubric weighs the points; points that do not apply are left out. */
export const radarOf = (contents: ApplicationContents, rubric: Pick<RubricTree, "points">): readonly RadarAxis[] =>
  TopElementId.options.map((element) => axisOf(element, contents, rubric));
