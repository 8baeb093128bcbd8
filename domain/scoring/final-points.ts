import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import type { ScoringPointId } from "../standard/elements.ts";
import type { Consensus, OnSiteReview, PanelConclusion, PanelResult } from "../technical-evaluation/technical-result.ts";
import type { MarkingTerms } from "./marking-terms.ts";
import { scoreOfPercent } from "./panel-marks.ts";
import { sumPoints } from "./sum-points.ts";
import { unitGradeOf } from "./unit-grade.ts";

type PointTerms = MarkingTerms["points"][number];
type FinalPoints = Pick<PanelConclusion, "score" | "points" | "grade" | "limitedBy"> & Pick<PanelResult, "elements">;

/**
 * What a panel's raw result becomes by its consensus and by what was found on site (5.2). A consensus replaces the score of its point;
 * then the findings of a point, added up and held within `onSiteAdjustmentPct`, move it by that percent of its maximum, never below
 * nothing nor above the point's cap. The raw result stays as it is. A point outside the terms has no score that could move, so a
 * consensus or a finding on it changes nothing. A result that lacks a point of the terms throws.
 */
export const finalPoints = (
  terms: MarkingTerms,
  result: Pick<PanelResult, "points">,
  consensus: Pick<Consensus, "points"> | null,
  onSite: Pick<OnSiteReview, "items"> | null,
  { evaluation, unit }: Pick<ProgrammeSettings, "evaluation" | "unit">,
): FinalPoints => {
  const scored = terms.points.map((one) => {
    const agreed = consensus?.points.find(({ point }) => point === one.point);
    const before = agreed ? scoreOfPercent(one.maximum, agreed.percent) : rawScoreOf(result, one.point);
    const moved = moveBy(one, before, adjustmentOf(one.point, onSite, evaluation.onSiteAdjustmentPct));
    return { point: one.point, score: moved, maximum: one.maximum };
  });
  const summed = sumPoints(scored, terms.totalPoints);
  const { grade, limitedBy } = unitGradeOf(unit, { ...summed, totalPoints: terms.totalPoints });
  return { ...summed, points: scored.map(({ point, score }) => ({ point, score })), grade, limitedBy: [...limitedBy] };
};

const rawScoreOf = ({ points }: Pick<PanelResult, "points">, point: ScoringPointId): number => {
  const raw = points.find((one) => one.point === point);
  if (!raw) throw new Error(`a panel's result lacks ${point}`);
  return raw.score;
};

/** Percent of the point's maximum by which all its findings together move it, within the bounds on both sides. */
const adjustmentOf = (point: ScoringPointId, onSite: Pick<OnSiteReview, "items"> | null, bound: number): number => {
  const own = onSite?.items.filter((item) => item.point === point) ?? [];
  const all = own.reduce((sum, { finding }) => sum + (finding?.adjustment ?? 0), 0);
  return Math.max(-bound, Math.min(bound, all));
};

const moveBy = ({ maximum, cap }: PointTerms, score: number, percent: number): number => {
  const step = scoreOfPercent(maximum, Math.abs(percent));
  const highest = scoreOfPercent(maximum, cap ?? 100);
  return Math.max(0, Math.min(highest, percent < 0 ? score - step : score + step));
};
