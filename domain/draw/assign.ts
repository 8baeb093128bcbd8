import type { Assigned, Assignment, AssignmentProblem, Shortfall } from "./assignment-problem.ts";
import { fillSeats } from "./fill-seats.ts";
import { reprice } from "./reprice.ts";
import { certificateOf, emptyFlow, type SeatFlow } from "./seat-flow.ts";

/**
 * Seats `seats` different experts at every unit: loads as equal as conflicts and limits allow (least sum of squares), and among
 * those assignments one of the least total cost. Exact: a primal-dual min-cost flow in which each round gives all seats of the
 * next lowest price; `verifyOptimal` checks the proof. No pair that is not allowed is ever seated. Ties fall by index, so the
 * same problem has the same answer everywhere. Few different costs make few rounds. 5.3, R14.
 */
export const assign = (problem: AssignmentProblem): Assigned => {
  const level = waterLevel(problem);
  const quick = solve(problem, level);
  const isLevel = quick.load.every((load, expert) => load >= Math.min(level, problem.capacity[expert] ?? 0));
  // Below the level the quick way does not balance; whoever could not reach it makes the exact way necessary.
  return answerOf(isLevel || level === 0 ? quick : solve(problem, 0));
};

const solve = (problem: AssignmentProblem, level: number): SeatFlow => {
  const flow = emptyFlow(problem, level);
  do fillSeats(flow);
  while (flow.lacking.some((seats) => seats > 0) && reprice(flow));
  return flow;
};

/** The highest load that everyone could bear, as far as their limits go, without more seats than there are. */
const waterLevel = ({ units, seats, capacity }: AssignmentProblem): number => {
  const limits = capacity.toSorted();
  let left = units * seats;
  let level = 0;
  for (const [index, limit] of limits.entries()) {
    const sharing = limits.length - index;
    if ((limit - level) * sharing > left) return level + Math.floor(left / sharing);
    left -= (limit - level) * sharing;
    level = limit;
  }
  return level;
};

const answerOf = (flow: SeatFlow): Assigned => {
  const { units, experts, cost } = flow.problem;
  const panels = Array.from({ length: units }, (): number[] => []);
  let total = 0;
  for (let expert = 0; expert < experts; expert += 1)
    for (const unit of flow.held[expert] ?? []) {
      panels[unit]?.push(expert);
      total += cost[unit * experts + expert] ?? 0;
    }
  const assignment: Assignment = { panels, loads: flow.load, cost: total, certificate: certificateOf(flow) };
  const missing = [...flow.lacking.entries()].flatMap(([unit, seats]) => (seats > 0 ? [{ unit, seats }] : []));
  return missing.length === 0 ? { filled: true, assignment } : { filled: false, assignment, shortfall: shortfallOf(flow, missing) };
};

/** Whatever an unlucky unit could still reach by exchanges: the minimum cut of the flow. */
const shortfallOf = ({ problem, seated, held }: SeatFlow, missing: Shortfall["missing"]): Shortfall => {
  const { experts, allowed } = problem;
  const crowd = new Set(missing.map(({ unit }) => unit));
  const exhausted = new Set<number>();
  for (const unit of crowd)
    for (let expert = 0; expert < experts; expert += 1) {
      const pair = unit * experts + expert;
      if (allowed[pair] !== 1 || seated[pair] === 1 || exhausted.has(expert)) continue;
      exhausted.add(expert);
      for (const holder of held[expert] ?? []) crowd.add(holder);
    }
  return { missing, crowd: [...crowd].toSorted((a, b) => a - b), exhausted: [...exhausted].toSorted((a, b) => a - b) };
};
