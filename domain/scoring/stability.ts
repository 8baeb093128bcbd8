import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import type { PanelResult } from "../technical-evaluation/technical-result.ts";
import type { UnitGrade } from "../unit-evaluation/unit-evaluation-status.ts";
import type { MarkingTerms } from "./marking-terms.ts";
import { type MemberMarks, pointScoresOf } from "./panel-marks.ts";
import { sumPoints } from "./sum-points.ts";
import { unitGradeOf } from "./unit-grade.ts";

/**
 * Whether the grade stays when any one expert is left out and the others are added up by the same rule. A grade that rests on a
 * single sheet is not stable, though nobody flips it.
 */
export const stabilityOf = (
  terms: Pick<MarkingTerms, "points" | "totalPoints">,
  members: readonly MemberMarks[],
  grade: UnitGrade,
  { score, unit }: Pick<ProgrammeSettings, "score" | "unit">,
): PanelResult["stability"] => {
  if (members.length < 2) return { stable: false, flips: [] };
  const flips = members.flatMap(({ memberId }) => {
    const others = members.filter((one) => one.memberId !== memberId);
    const summed = sumPoints(pointScoresOf(terms, others, score), terms.totalPoints);
    const without = unitGradeOf(unit, { ...summed, totalPoints: terms.totalPoints }).grade;
    return without === grade ? [] : [{ memberId, grade: without }];
  });
  return { stable: flips.length === 0, flips };
};
