import { type Assignment, type AssignmentProblem, imbalanceOf } from "./assignment-problem.ts";

/** What does not hold of an assignment; empty when it is allowed, complete, and proved the best by its certificate. */
export type Flaw =
  | "unit-short"
  | "seat-twice"
  | "not-allowed"
  | "over-capacity"
  | "loads-wrong"
  | "below-level"
  | "weight-too-small"
  | "not-optimal";

/**
 * Checks an assignment against the problem alone, without solving it: every unit full, nobody barred, and no residual exchange of
 * negative price, so that by duality no assignment has more equal loads, nor as equal ones at less cost.
 */
export const verifyOptimal = (problem: AssignmentProblem, { panels, loads, certificate }: Assignment): readonly Flaw[] => {
  const { seated, counted, flaws } = recounted(problem, panels);
  const limitOf = (expert: number): number => problem.capacity[expert] ?? 0;
  if (counted.some((load, expert) => load !== loads[expert])) flaws.add("loads-wrong");
  if (counted.some((load, expert) => load > limitOf(expert))) flaws.add("over-capacity");
  // Below the level seats cost no imbalance: only when nobody is there does the least price mean the most equal loads.
  if (counted.some((load, expert) => load < Math.min(certificate.level, limitOf(expert)))) flaws.add("below-level");
  if (certificate.weight <= spread(problem)) flaws.add("weight-too-small");
  if (!pairsHold(problem, seated, certificate) || !loadsHold(problem, counted, certificate)) flaws.add("not-optimal");
  return [...flaws];
};

const recounted = ({ units, experts, seats, allowed }: AssignmentProblem, panels: Assignment["panels"]) => {
  const flaws = new Set<Flaw>();
  const seated = new Uint8Array(allowed.length);
  const counted = new Int32Array(experts);
  if (panels.length !== units || panels.some((panel) => panel.length !== seats)) flaws.add("unit-short");
  for (const [unit, panel] of panels.entries())
    for (const expert of panel) {
      const pair = unit * experts + expert;
      if (seated[pair] === 1) flaws.add("seat-twice");
      if (allowed[pair] !== 1) flaws.add("not-allowed");
      seated[pair] = 1;
      counted[expert] = (counted[expert] ?? 0) + 1;
    }
  return { seated, counted, flaws };
};

/** The most that the costs of two assignments could differ by. */
const spread = ({ units, seats, cost, allowed }: AssignmentProblem): number => {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let pair = 0; pair < cost.length; pair += 1) {
    if (allowed[pair] !== 1) continue;
    lowest = Math.min(lowest, cost[pair] ?? 0);
    highest = Math.max(highest, cost[pair] ?? 0);
  }
  return highest > lowest ? units * seats * (highest - lowest) : 0;
};

const pairsHold = (
  { experts, allowed, cost }: AssignmentProblem,
  seated: Uint8Array,
  { unit, expert }: Assignment["certificate"],
): boolean => {
  for (const [row, unitPrice] of unit.entries())
    for (let column = 0; column < experts; column += 1) {
      const pair = row * experts + column;
      if (allowed[pair] !== 1) continue;
      const reduced = (cost[pair] ?? 0) + unitPrice - (expert[column] ?? 0);
      if (seated[pair] === 1 ? reduced > 0 : reduced < 0) return false;
    }
  return true;
};

const loadsHold = (problem: AssignmentProblem, counted: Int32Array, { level, weight, expert, sink }: Assignment["certificate"]): boolean =>
  counted.every((load, index) => {
    const price = expert[index] ?? 0;
    const one = load >= (problem.capacity[index] ?? 0) || weight * imbalanceOf(level, load + 1) + price - sink >= 0;
    return one && (load === 0 || weight * imbalanceOf(level, load) + price - sink <= 0);
  });
