import * as z from "zod";
import { ScoringPointId } from "../standard/elements.ts";
import { AspectId } from "./aspect.ts";
import { aspectsOf } from "./aspects.ts";
import type { ApplicationContents } from "./section-content.ts";

/** One cell of the heat map: how many files prove an aspect. */
const AspectCoverage = z.strictObject({
  requirement: AspectId,
  files: z.int().nonnegative(),
  /** `offered`: nothing is asked for; `not_applicable`: the unit says why there is no proof. */
  state: z.enum(["proved", "unproved", "not_applicable", "offered"]),
});
type AspectCoverage = z.infer<typeof AspectCoverage>;

export const PointCoverage = z.strictObject({
  point: ScoringPointId,
  aspects: z.array(AspectCoverage),
  /** No aspect of the point is without proof or a reason. */
  hasProof: z.boolean(),
});
export type PointCoverage = z.infer<typeof PointCoverage>;

const coverageOfPoint = (point: ScoringPointId, contents: ApplicationContents): PointCoverage => {
  const content = contents[point];
  const aspects = aspectsOf(point).map(({ requirement, needs }): AspectCoverage => {
    const answer = content?.aspects[requirement];
    const files = answer?.evidence.length ?? 0;
    if (files > 0) return { requirement, files, state: "proved" };
    const isLeftOut = content !== undefined && (content.notApplicable !== null || (answer?.notApplicable ?? null) !== null);
    if (isLeftOut) return { requirement, files, state: "not_applicable" };
    return { requirement, files, state: needs === "offered" ? "offered" : "unproved" };
  });
  return { point, aspects, hasProof: aspects.every(({ state }) => state !== "unproved") };
};

/** The heat map of an application: for each of the 22 points, which of its aspects are backed by files. */
export const coverageOf = (contents: ApplicationContents): readonly PointCoverage[] =>
  ScoringPointId.options.map((point) => coverageOfPoint(point, contents));
