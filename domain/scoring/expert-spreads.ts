import { type MarkGrid, marksPerExpert, sumPerExpert } from "./mark-grid.ts";

/** As if so many marks of an expert who spreads like everybody had been seen before. */
const marksAssumed = 10;

/**
 * Per expert how much their marks spread for what the panels' spread is, in thousandths: 1000 like the panels, more exaggerates
 * differences, less flattens them, below 0 turns them round. The slope of the expert's totals over the calibrated qualities of the same
 * evaluations, shrunken towards 1000 as if ten ordinary marks had been seen besides: few marks say little.
 */
export const expertSpreads = (grid: MarkGrid, qualities: Float64Array): Int32Array => {
  const { experts, totals } = grid;
  const counts = marksPerExpert(grid);
  const meanTotals = sumPerExpert(grid, (mark) => totals[mark] ?? 0).map((sum, expert) => sum / (counts[expert] ?? 1));
  const meanQualities = sumPerExpert(grid, (_, evaluation) => qualities[evaluation] ?? 0).map((sum, expert) => sum / (counts[expert] ?? 1));
  const quality = (mark: number, evaluation: number): number => (qualities[evaluation] ?? 0) - (meanQualities[experts[mark] ?? 0] ?? 0);
  const total = (mark: number): number => (totals[mark] ?? 0) - (meanTotals[experts[mark] ?? 0] ?? 0);
  const together = sumPerExpert(grid, (mark, evaluation) => quality(mark, evaluation) * total(mark));
  const alone = sumPerExpert(grid, (mark, evaluation) => quality(mark, evaluation) ** 2);
  const assumed = (marksAssumed * alone.reduce((sum, one) => sum + one, 0)) / Math.max(experts.length, 1);
  return Int32Array.from(alone, (own, expert) =>
    own + assumed === 0 ? 1000 : Math.round((1000 * ((together[expert] ?? 0) + assumed)) / (own + assumed)),
  );
};
