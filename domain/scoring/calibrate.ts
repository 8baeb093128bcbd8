import { expertGroups } from "./expert-groups.ts";
import { expertSpreads } from "./expert-spreads.ts";
import { type MarkGrid, markGrid, marksPerExpert, meanPerEvaluation, type PanelTotals } from "./mark-grid.ts";
import { solveSeverities } from "./solve-severities.ts";

/**
 * How one expert marks beside those who marked the same units. `severity` in thousandths of a point: what has to be added to their
 * totals, so above 0 is severe and below 0 lenient. `spread` in thousandths, 1000 being the panels' own.
 */
type ExpertParameters = {
  readonly memberId: string;
  readonly severity: number;
  readonly spread: number;
  readonly evaluations: number;
};

export type Calibration = {
  readonly experts: readonly ExpertParameters[];
  /** In thousandths of a point; may lie a little outside what the rubric allows, which `calibratedScoreOf` does not. */
  readonly scores: readonly { readonly evaluationId: string; readonly score: number }[];
  /** How many groups of experts share no evaluation even through others; scores of different groups do not compare. */
  readonly groups: number;
};

/**
 * The severity of every expert of a cycle and the score each panel would have given had all been equally severe (R05): two-way additive
 * least squares over the members' totals. A calibrated score is the mean of its panel's totals, each with its expert's severity added;
 * the spread is told beside and corrects nothing. Each group of experts is centred on its own marks, so that their mean stays what it
 * was. A constant added to all marks of one expert changes no difference between two units of the group. Neither the order of rows nor
 * of marks matters. One member twice in a row counts twice; a row without marks throws.
 */
export const calibrate = (rows: readonly PanelTotals[]): Calibration => {
  const grid = markGrid(rows);
  const groups = expertGroups(grid);
  const severities = centred(grid, groups, solveSeverities(grid));
  const qualities = meanPerEvaluation(grid, (mark) => (grid.totals[mark] ?? 0) + (severities[grid.experts[mark] ?? 0] ?? 0));
  const spreads = expertSpreads(grid, qualities);
  const counts = marksPerExpert(grid);
  return {
    experts: grid.memberIds.map((memberId, expert) => ({
      memberId,
      severity: severities[expert] ?? 0,
      spread: spreads[expert] ?? 1000,
      evaluations: counts[expert] ?? 0,
    })),
    scores: grid.evaluationIds.map((evaluationId, evaluation) => ({ evaluationId, score: Math.round(qualities[evaluation] ?? 0) })),
    groups: new Set(groups).size,
  };
};

/** Noise of the solution that must not decide how a half is rounded, in thousandths of a point. */
const noise = 1e-4;

/**
 * Whole severities. Differences from the group's first expert are rounded before the group is centred by a whole number: so a
 * constant added to one expert's marks moves all other severities of the group by one and the same whole number.
 */
const centred = ({ experts }: MarkGrid, groups: Int32Array, solved: Float64Array): Int32Array => {
  const differences = Int32Array.from(solved, (value, expert) => Math.floor(value - (solved[groups[expert] ?? 0] ?? 0) + 0.5 + noise));
  const sums = new Float64Array(groups.length);
  const marks = new Int32Array(groups.length);
  for (const expert of experts) {
    const group = groups[expert] ?? 0;
    sums[group] = (sums[group] ?? 0) + (differences[expert] ?? 0);
    marks[group] = (marks[group] ?? 0) + 1;
  }
  return differences.map((difference, expert) => {
    const group = groups[expert] ?? 0;
    return difference - Math.round((sums[group] ?? 0) / (marks[group] ?? 1));
  });
};
