import * as z from "zod";
import { EarnedGrade } from "../programme/grade-floors.ts";
import type { ProgrammeSettings } from "../programme/programme-settings.ts";

type AcceptanceSettings = ProgrammeSettings["acceptance"];

/** A line of the acceptance rubric. */
export type AcceptanceRubricLine = keyof AcceptanceSettings["rubric"];

export const AcceptanceGrade = z.enum([...EarnedGrade.options, "fail"]);
export type AcceptanceGrade = z.infer<typeof AcceptanceGrade>;

const gradeOfScore = ({ grades }: AcceptanceSettings, score: number): AcceptanceGrade =>
  grades.find(({ from }) => score >= from * 1000)?.grade ?? "fail";

/** Share of a line's points, compared without dividing: points are whole, scores whole thousandths. */
const isBelow = (score: number, points: number, percent: number): boolean => score * 100 < percent * points * 1000;

/**
 * The grade a project's score leads to (7.3.5): the best floor the score reaches, then the floors of single lines. Any line below
 * `itemFloorPct` of its points gives at most pass, contract fulfilment below `contractFloorPct` gives fail. `score` is out of
 * 100 points and `lineScores` out of each line's points, all in thousandths of a point, already rounded: nothing is rounded here,
 * so 89.999 is good. People decide; this only computes what the scale says.
 */
export const gradeOf = (
  settings: AcceptanceSettings,
  score: number,
  lineScores: Readonly<Record<AcceptanceRubricLine, number>>,
): AcceptanceGrade => {
  const { rubric, itemFloorPct, contractFloorPct } = settings;
  if (isBelow(lineScores.contract_fulfilment, rubric.contract_fulfilment, contractFloorPct)) return "fail";
  const grade = gradeOfScore(settings, score);
  const lines: readonly (readonly [score: number, points: number])[] = [
    [lineScores.contract_fulfilment, rubric.contract_fulfilment],
    [lineScores.benefit, rubric.benefit],
    [lineScores.report_quality, rubric.report_quality],
    [lineScores.satisfaction, rubric.satisfaction],
    [lineScores.completeness, rubric.completeness],
    [lineScores.replicability, rubric.replicability],
  ];
  const capped = grade !== "fail" && lines.some(([earned, points]) => isBelow(earned, points, itemFloorPct));
  return capped ? "pass" : grade;
};
