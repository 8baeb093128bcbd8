import { type Refusal, type Refused, refuse } from "../kernel/result.ts";
import { childrenOf, ScoringPointId, TopElementId } from "../standard/elements.ts";
import { coversScale } from "./covers-scale.ts";
import { areDecreasing } from "./grade-floors.ts";
import type { ProgrammeSettings } from "./programme-settings.ts";

type Rule<Code extends string> = (settings: ProgrammeSettings) => Refused<Refusal<Code>> | null;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const sumsTo = (key: string, clause: string, given: number, required: number) =>
  given === required ? null : refuse("weights-do-not-sum", clause, { key, given, required });

const elementWeightsSum: Rule<"weights-do-not-sum"> = ({ rubric }) =>
  sumsTo("rubric.weights", "5.2", sum(Object.values(rubric.weights)), 1000);

const pointWeightsSum: Rule<"weights-do-not-sum"> = ({ rubric }) => {
  for (const element of TopElementId.options) {
    const points = childrenOf(element).map(({ id }) => rubric.pointWeights[ScoringPointId.parse(id)]);
    const refused = sumsTo(`rubric.pointWeights ${element}`, element, sum(points), rubric.weights[element]);
    if (refused !== null) return refused;
  }
  return null;
};

const acceptanceSharesSum: Rule<"weights-do-not-sum"> = ({ acceptance }) =>
  sumsTo("acceptance.weights", "7.3.4", sum(Object.values(acceptance.weights)), 100);

const acceptanceRubricSums: Rule<"weights-do-not-sum"> = ({ acceptance }) =>
  sumsTo("acceptance.rubric", "7.3.2", sum(Object.values(acceptance.rubric)), 100);

const unitGradesDecrease: Rule<"grades-not-decreasing"> = ({ unit }) =>
  areDecreasing(unit.grades) ? null : refuse("grades-not-decreasing", "5.2", { key: "unit.grades" });

const acceptanceGradesDecrease: Rule<"grades-not-decreasing"> = ({ acceptance }) =>
  areDecreasing(acceptance.grades) ? null : refuse("grades-not-decreasing", "7.3.5", { key: "acceptance.grades" });

const bandsCover: Rule<"bands-do-not-cover"> = ({ rubric }) =>
  coversScale(rubric) ? null : refuse("bands-do-not-cover", "5.2", { key: "rubric.bands", step: rubric.bandStep });

/** At least three marks must stay after trimming, or one expert's mark decides too much. */
const enoughMarksStay: Rule<"trimming-leaves-too-few"> = ({ score: { trimFromMarks, trimCount } }) => {
  const left = trimFromMarks - 2 * trimCount;
  return left >= 3 ? null : refuse("trimming-leaves-too-few", "7.3.4", { key: "score.trimCount", left, lowest: 3 });
};

const retentionMeetsLaw: Rule<"retention-below-law"> = ({ procurement: { regime, retentionYears } }) =>
  regime === "own_rules" || regime === "tendering" || retentionYears >= 15
    ? null
    : refuse("retention-below-law", "《政府采购法》第 42 条", { key: "procurement.retentionYears", given: retentionYears, lowest: 15 });

/** What must hold between settings, each of which is in its own range. */
export const settingRules = [
  elementWeightsSum,
  pointWeightsSum,
  acceptanceSharesSum,
  acceptanceRubricSums,
  unitGradesDecrease,
  acceptanceGradesDecrease,
  bandsCover,
  enoughMarksStay,
  retentionMeetsLaw,
] as const;
