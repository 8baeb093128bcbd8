import type { ExpertAssignment } from "../expert/expert-assignment.ts";
import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import { maximumOf, type RubricPoint, type RubricTree } from "../rubric/rubric.ts";
import type { ScoringPointId } from "../standard/elements.ts";
import type { TechnicalEvaluation } from "../technical-evaluation/technical-evaluation.ts";
import type { PanelConclusion } from "../technical-evaluation/technical-result.ts";
import type { UnitEvaluation, UnitResult } from "../unit-evaluation/unit-evaluation.ts";
import { limitWords } from "./limit-words.ts";
import type { ScoreReceipt } from "./receipt-contract.ts";

type Known = {
  readonly unit: UnitEvaluation;
  readonly result: UnitResult;
  readonly technical: TechnicalEvaluation;
  readonly conclusion: PanelConclusion;
  /** Of the seats in force, each with its sheet. */
  readonly assignments: readonly ExpertAssignment[];
  readonly tree: RubricTree;
  /** Names of the files handed in for a point. */
  readonly filesOf: (point: ScoringPointId) => readonly string[];
  readonly settings: Pick<ProgrammeSettings, "unit">;
};
type PointReceipt = ScoreReceipt["points"][number];

/**
 * What the unit learns of its score, point by point: how far it came, what earned it, what the next band asks, and what the experts wrote.
 * Their words come without names and sorted as texts, so that neither order nor place tells whose they are.
 */
export const scoreReceipt = (known: Known): ScoreReceipt => {
  const { unit, result, conclusion, tree, settings } = known;
  return {
    ...{ evaluationId: unit.evaluationId, grade: result.grade, score: result.score, totalPoints: tree.totalPoints },
    opinion: conclusion.opinion,
    elements: conclusion.elements.map((one) => ({ ...one, percent: percentOf(one.score, one.maximum) })),
    limitedBy: conclusion.limitedBy.map((code) => limitWords(code, settings)),
    points: tree.points.map((point) => pointReceipt(point, known)),
  };
};

/** Whole percent reached, never rounded up into a band that was not earned. */
const percentOf = (score: number, maximum: number): number => (maximum === 0 ? 0 : Math.floor((score * 100) / maximum));

const pointReceipt = (rubric: RubricPoint, known: Known): PointReceipt => {
  const { conclusion, technical, unit, tree } = known;
  const { point, weight } = rubric;
  const maximum = maximumOf(tree, rubric);
  const score = conclusion.points.find((one) => one.point === point)?.score ?? null;
  const percent = score === null ? null : percentOf(score, maximum);
  const cap = unit.submission?.caps.find((one) => one.point === point);
  return {
    ...{ point, weight, maximum, score, percent },
    notApplicable: unit.submission?.notApplicable.find((one) => one.point === point)?.reason ?? null,
    cap: cap ? { percent: cap.percent, reason: cap.reason } : null,
    ...(percent === null ? { reached: null, next: null } : bandsAround(rubric, percent)),
    ...remarksOn(point, known.assignments),
    agreed: technical.consensus?.points.find((one) => one.point === point)?.reason ?? null,
    findings: sorted((technical.onSite?.items ?? []).map((item) => (item.point === point ? item.finding?.text : null))),
    evidence: sorted(known.filesOf(point)),
  };
};

const bandsAround = ({ anchors }: RubricPoint, percent: number): Pick<PointReceipt, "reached" | "next"> => {
  const upwards = anchors.toSorted((a, b) => a.from - b.from);
  return {
    reached: upwards.findLast(({ from }) => from <= percent) ?? null,
    next: upwards.find(({ from }) => from > percent) ?? null,
  };
};

const remarksOn = (
  point: ScoringPointId,
  assignments: readonly ExpertAssignment[],
): Pick<PointReceipt, "reasons" | "strengths" | "improvements"> => {
  const marks = assignments.flatMap(({ sheet }) => sheet.marks.filter((mark) => mark.point === point));
  return {
    reasons: sorted(marks.map(({ reason }) => reason)),
    strengths: sorted(marks.map(({ strength }) => strength)),
    improvements: sorted(marks.map(({ improvement }) => improvement)),
  };
};

/** Each text once, in the order of their characters. */
const sorted = (texts: readonly (string | null | undefined)[]): string[] =>
  [...new Set(texts.flatMap((text) => text ?? []))].toSorted((a, b) => (a < b ? -1 : 1));
