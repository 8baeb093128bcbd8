import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import { maximumOf, type RubricTree } from "../rubric/rubric.ts";
import type { PanelResult } from "../technical-evaluation/technical-result.ts";
import type { MarkingTerms } from "./marking-terms.ts";
import { sumPoints } from "./sum-points.ts";
import { divideHalfUp } from "./thousandths.ts";
import { unitGradeOf } from "./unit-grade.ts";

/**
 * What if another rubric had held (R04): each point keeps the share of its maximum that it earned under the old terms. Points that did
 * not apply stay left out, and so does a point that weighed nothing then, since no share of nothing is known; the others make up for
 * them. Thousandths of a point, each point and the total rounded half up. Throws when no point is left that weighs anything.
 */
export const rescore = (
  { points }: Pick<PanelResult, "points">,
  terms: Pick<MarkingTerms, "points">,
  tree: RubricTree,
  { unit }: Pick<ProgrammeSettings, "unit">,
): Pick<PanelResult, "score" | "elements" | "grade"> => {
  const scored = tree.points.flatMap((one) => {
    const earned = points.find(({ point }) => point === one.point)?.score;
    const before = terms.points.find(({ point }) => point === one.point)?.maximum ?? 0;
    if (earned === undefined || before === 0) return [];
    const maximum = maximumOf(tree, one);
    return [{ point: one.point, maximum, score: divideHalfUp(earned * maximum, before) }];
  });
  const summed = sumPoints(scored, tree.totalPoints);
  return { ...summed, grade: unitGradeOf(unit, { ...summed, totalPoints: tree.totalPoints }).grade };
};
