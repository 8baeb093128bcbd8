import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import type { PanelResult } from "../technical-evaluation/technical-result.ts";
import type { UnitGrade } from "../unit-evaluation/unit-evaluation-status.ts";

/** A grade, and the codes of the floors that held it below what the score alone gives. */
export type LimitedGrade = { readonly grade: UnitGrade; readonly limitedBy: readonly string[] };

/**
 * The grade a unit's score leads to (5.2): the best floor it reaches; with any of 6.1–6.6 below `firstLevelFloor` percent of its
 * maximum at most pass. `score` is out of `totalPoints`, all scores in thousandths of a point and already rounded: nothing is rounded
 * or divided here, so 799.999 of 1000 is good. Without elements that hold it down `limitedBy` is empty.
 */
export const unitGradeOf = (
  { grades, firstLevelFloor }: ProgrammeSettings["unit"],
  { score, totalPoints, elements }: Pick<PanelResult, "score" | "elements"> & { readonly totalPoints: number },
): LimitedGrade => {
  const grade = grades.find(({ from }) => score >= from * totalPoints)?.grade ?? "not_recognised";
  if (grade === "pass" || grade === "not_recognised") return { grade, limitedBy: [] };
  const low = elements.filter((element) => element.score * 100 < firstLevelFloor * element.maximum);
  return low.length === 0
    ? { grade, limitedBy: [] }
    : { grade: "pass", limitedBy: low.map(({ element }) => `first-level-floor ${element}`) };
};
