import { type MarkGrid, meanPerEvaluation, sumPerExpert } from "./mark-grid.ts";

/**
 * What may be left over, in relation to the marks themselves: enough for exact thousandths, and the most that is no failure. In relation
 * to the marks, because where experts hardly differ all that is there to solve may be the rounding of their means.
 */
const fine = 1e-14;
const good = 1e-11;

/**
 * The severities that leave the least squares when every mark is its evaluation's quality less its expert's severity: the qualities are
 * taken out (each is the mean of its marks plus their experts' severities) and the rest is solved by conjugate gradients. Each round
 * takes time linear in the marks, and in exact arithmetic as many rounds as experts suffice; panels drawn by lot need about twenty.
 * Determined up to a constant per group of experts who share evaluations; an expert who always sits alone gets 0. Throws without
 * convergence.
 */
export const solveSeverities = (grid: MarkGrid): Float64Array => {
  const { experts, totals, starts } = grid;
  const means = meanPerEvaluation(grid, (mark) => totals[mark] ?? 0);
  const wanted = sumPerExpert(grid, (mark, evaluation) => (means[evaluation] ?? 0) - (totals[mark] ?? 0));
  const weights = sumPerExpert(grid, (_, evaluation) => 1 - 1 / ((starts[evaluation + 1] ?? 0) - (starts[evaluation] ?? 0)));
  const applied = (severities: Float64Array): Float64Array => {
    const off = meanPerEvaluation(grid, (mark) => severities[experts[mark] ?? 0] ?? 0);
    return sumPerExpert(grid, (mark, evaluation) => (severities[experts[mark] ?? 0] ?? 0) - (off[evaluation] ?? 0));
  };
  return solve(applied, wanted, weights, dot(totals, totals));
};

const dot = (one: Float64Array, other: Float64Array): number => one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);

/** `to` plus `times` the `step`, in place. */
const addTimes = (to: Float64Array, step: Float64Array, times: number): void => {
  for (let index = 0; index < to.length; index += 1) to[index] = (to[index] ?? 0) + times * (step[index] ?? 0);
};

/** Conjugate gradients from 0, each unknown scaled by its weight. */
const solve = (
  applied: (severities: Float64Array) => Float64Array,
  wanted: Float64Array,
  weights: Float64Array,
  scale: number,
): Float64Array => {
  const solution = new Float64Array(wanted.length);
  const rest = wanted.slice();
  const scaled = (values: Float64Array) => values.map((value, index) => value / Math.max(weights[index] ?? 0, Number.EPSILON));
  const direction = scaled(rest);
  let left = dot(rest, direction);
  for (let round = 0; left > fine * fine * scale && round < 4 * wanted.length + 100; round += 1) {
    const moved = applied(direction);
    const step = left / dot(direction, moved);
    addTimes(solution, direction, step);
    addTimes(rest, moved, -step);
    const next = scaled(rest);
    const now = dot(rest, next);
    for (let index = 0; index < next.length; index += 1) direction[index] = (next[index] ?? 0) + (now / left) * (direction[index] ?? 0);
    left = now;
  }
  if (!(left <= good * good * scale)) throw new Error("the severities did not converge");
  return solution;
};
