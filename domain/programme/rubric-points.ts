import type { ScoringPointId, TopElementId } from "../standard/elements.ts";
import type { ProgrammeSettings } from "./programme-settings.ts";

type RubricSettings = ProgrammeSettings["rubric"];

/** The most a scored node can earn, in thousandths of a point: 30 ‰ of 1000 points is 30000. Whole, because totals are. */
export const maximumOfPoint = ({ pointWeights, totalPoints }: RubricSettings, point: ScoringPointId): number =>
  pointWeights[point] * totalPoints;

/** The most one of 6.1–6.6 can earn, in thousandths of a point. */
export const maximumOfElement = ({ weights, totalPoints }: RubricSettings, element: TopElementId): number => weights[element] * totalPoints;
