import type { Deciding } from "../kernel/deciding.ts";
import type { PanelResult } from "../technical-evaluation/technical-result.ts";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";
import type { MarkingTerms } from "./marking-terms.ts";
import { type MemberMarks, marksOf, pointScoresOf } from "./panel-marks.ts";
import { stabilityOf } from "./stability.ts";
import { outOfTotal, sumPoints } from "./sum-points.ts";
import { unitGradeOf } from "./unit-grade.ts";
import type { UnitSheet } from "./unit-sheet.ts";

type PanelSheet = { readonly memberId: string; readonly sheet: UnitSheet };

/**
 * 5.2: the sheets of a unit's panel as one result, by the programme's rule, so that anyone with the sheets can work it out again; the
 * order of the sheets never matters. Scores in thousandths of a point; the score is the sum of the points as shown, each of them rounded
 * half up. `lowest` and `highest` of a point are marks in percent. Every sheet must mark every point of the terms: a missing mark
 * throws, and so does a panel without sheets.
 */
export const addUpPanel = (
  terms: MarkingTerms,
  sheets: readonly PanelSheet[],
  { now, settings }: Pick<Deciding, "now" | "settings">,
): PanelResult => {
  const members = marksOf(terms, sheets);
  const scored = pointScoresOf(terms, members, settings.score);
  const summed = sumPoints(scored, terms.totalPoints);
  const totals = totalsOf(terms, members);
  const marks = terms.points.map((_, index) => members.map(({ percents }) => percents[index] ?? 0));
  const points = scored.map(({ point, score }, index) => ({ point, score, ...rangeOf(marks[index] ?? []) }));
  const { grade } = unitGradeOf(settings.unit, { ...summed, totalPoints: terms.totalPoints });
  return {
    ...summed,
    points,
    members: totals,
    grade,
    disagreement: {
      points: points.filter(({ lowest, highest }) => highest - lowest > settings.score.disagreementPct).map(({ point }) => point),
      members: membersOff(totals, settings.score.outlierPct),
    },
    alpha: krippendorffAlpha(marks, "interval"),
    stability: stabilityOf(terms, members, grade, settings),
    dissents: settings.score.dissent ? dissentsOf(sheets) : [],
    aggregatedAt: now,
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const rangeOf = (percents: readonly number[]) => ({ lowest: Math.min(...percents), highest: Math.max(...percents) });

const totalsOf = ({ points, totalPoints }: MarkingTerms, members: readonly MemberMarks[]): PanelResult["members"] => {
  const maximum = sum(points.map((point) => point.maximum));
  return members.map(({ memberId, scores }) => ({ memberId, total: outOfTotal(sum(scores), maximum, totalPoints) }));
};

/** Compared without dividing: n times one's total against the sum of all. */
const membersOff = (totals: PanelResult["members"], percent: number): PanelResult["disagreement"]["members"] => {
  const all = sum(totals.map(({ total }) => total));
  return totals.filter(({ total }) => Math.abs(total * totals.length - all) * 100 > percent * all).map(({ memberId }) => memberId);
};

const dissentsOf = (sheets: readonly PanelSheet[]): PanelResult["dissents"] =>
  sheets
    .toSorted((one, other) => (one.memberId < other.memberId ? -1 : 1))
    .flatMap(({ memberId, sheet }) => (sheet.dissent === null ? [] : [{ memberId, reasons: sheet.dissent }]));
