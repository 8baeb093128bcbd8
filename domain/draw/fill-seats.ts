import { nextSeatPrice, type SeatFlow } from "./seat-flow.ts";

/** One search: how many steps each unit and expert lies from a unit that lacks a seat, and how far each has been tried. */
type Search = {
  readonly flow: SeatFlow;
  readonly unitDepth: Int32Array;
  readonly expertDepth: Int32Array;
  readonly unitTried: Int32Array;
  readonly expertTried: Int32Array;
};

/**
 * Gives as many seats as can be given over pairs that cost nothing at the present prices, exchanging seats on the way (shortest
 * ways first, each way once a round: Dinic's method).
 */
export const fillSeats = (flow: SeatFlow): void => {
  for (let search = layer(flow); search; search = layer(flow)) {
    for (let unit = 0; unit < flow.problem.units; unit += 1) {
      if (!isSource(flow, unit)) continue;
      while ((flow.lacking[unit] ?? 0) > 0 && seat(search, unit)) flow.lacking[unit] = (flow.lacking[unit] ?? 0) - 1;
    }
  }
};

const isSource = ({ lacking, unitPrice }: SeatFlow, unit: number): boolean => (lacking[unit] ?? 0) > 0 && unitPrice[unit] === 0;

const isOpen = (flow: SeatFlow, expert: number): boolean =>
  (flow.expertPrice[expert] ?? 0) + nextSeatPrice(flow, expert) === flow.sinkPrice;

const isFree = ({ problem, unitPrice, expertPrice }: SeatFlow, unit: number, expert: number): boolean =>
  (problem.cost[unit * problem.experts + expert] ?? 0) + (unitPrice[unit] ?? 0) === expertPrice[expert];

/** Breadth first, each expert met once; undefined when no open expert can be reached. */
const layer = (flow: SeatFlow): Search | undefined => {
  const { units, experts } = flow.problem;
  const unitDepth = new Int32Array(units).fill(-1);
  const expertDepth = new Int32Array(experts).fill(-1);
  let unmet = Array.from({ length: experts }, (_, expert) => expert);
  let front: number[] = [];
  for (let unit = 0; unit < units; unit += 1) if (isSource(flow, unit)) front.push(unit);
  for (const unit of front) unitDepth[unit] = 0;
  let isReached = false;
  for (let depth = 0; front.length > 0 && !isReached; depth += 2) {
    const met = meet(flow, front, unmet);
    for (const expert of met) {
      expertDepth[expert] = depth + 1;
      if (isOpen(flow, expert)) isReached = true;
    }
    unmet = unmet.filter((expert) => expertDepth[expert] === -1);
    front = holders(flow, met, unitDepth);
    for (const unit of front) unitDepth[unit] = depth + 2;
  }
  return isReached ? { flow, unitDepth, expertDepth, unitTried: new Int32Array(units), expertTried: new Int32Array(experts) } : undefined;
};

/** The experts not met before that one of these units could seat at no price. */
const meet = (flow: SeatFlow, front: readonly number[], unmet: readonly number[]): readonly number[] => {
  const { experts, allowed } = flow.problem;
  const left = Int32Array.from(unmet);
  const met: number[] = [];
  let count = left.length;
  for (const unit of front) {
    if (count === 0) break;
    let kept = 0;
    for (let index = 0; index < count; index += 1) {
      const expert = left[index] ?? 0;
      const pair = unit * experts + expert;
      if (allowed[pair] === 1 && flow.seated[pair] === 0 && isFree(flow, unit, expert)) met.push(expert);
      else {
        left[kept] = expert;
        kept += 1;
      }
    }
    count = kept;
  }
  return met;
};

/** The units, not met before, from which one of these experts could be freed at no price. */
const holders = (flow: SeatFlow, met: readonly number[], unitDepth: Int32Array): number[] => {
  const found = new Set<number>();
  for (const expert of met)
    for (const unit of flow.held[expert] ?? []) if (unitDepth[unit] === -1 && isFree(flow, unit, expert)) found.add(unit);
  return [...found];
};

/** Seats one more expert at the unit, along the layers; false when every way from here has been tried. */
const seat = (search: Search, unit: number): boolean => {
  const { flow, unitDepth, expertDepth, unitTried } = search;
  const { experts, allowed } = flow.problem;
  const next = (unitDepth[unit] ?? 0) + 1;
  for (let expert = unitTried[unit] ?? 0; expert < experts; expert += 1) {
    unitTried[unit] = expert;
    const pair = unit * experts + expert;
    if (expertDepth[expert] !== next || allowed[pair] !== 1 || flow.seated[pair] === 1 || !isFree(flow, unit, expert)) continue;
    if (!take(search, unit, expert)) continue;
    flow.seated[pair] = 1;
    return true;
  }
  unitTried[unit] = experts;
  return false;
};

/** An open expert is taken at once; another is freed by finding someone else for a unit that holds them. */
const take = (search: Search, unit: number, expert: number): boolean => {
  const { flow, unitDepth, expertDepth, expertTried } = search;
  const held = flow.held[expert] ?? [];
  if (isOpen(flow, expert)) {
    held.push(unit);
    flow.load[expert] = (flow.load[expert] ?? 0) + 1;
    return true;
  }
  const next = (expertDepth[expert] ?? 0) + 1;
  for (let index = expertTried[expert] ?? 0; index < held.length; index += 1) {
    expertTried[expert] = index;
    const holder = held[index] ?? 0;
    if (unitDepth[holder] !== next || !isFree(flow, holder, expert) || !seat(search, holder)) continue;
    flow.seated[holder * flow.problem.experts + expert] = 0;
    held[index] = unit;
    return true;
  }
  expertTried[expert] = held.length;
  return false;
};
