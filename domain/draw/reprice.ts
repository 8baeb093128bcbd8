import { MinHeap } from "./min-heap.ts";
import { nextSeatPrice, type SeatFlow } from "./seat-flow.ts";

/** Distances by price from the units that lack a seat; nodes are units first, then experts. */
type Search = { readonly flow: SeatFlow; readonly distance: Float64Array; readonly heap: MinHeap; nearest: number };

/**
 * Raises prices until the cheapest way to one more seat costs nothing (Dijkstra over reduced prices, cut off at the nearest free
 * seat). Answers false when there is no way at all: then the units still lacking seats cannot be helped.
 */
export const reprice = (flow: SeatFlow): boolean => {
  const { units, experts } = flow.problem;
  const size = units + experts;
  const search = { flow, distance: new Float64Array(size).fill(Infinity), heap: new MinHeap(), nearest: Infinity };
  for (let unit = 0; unit < units; unit += 1) if ((flow.lacking[unit] ?? 0) > 0) reach(search, unit, -(flow.unitPrice[unit] ?? 0));
  for (let node = search.heap.pop(); node !== undefined; node = search.heap.pop()) {
    const distance = search.distance[node.item] ?? 0;
    if (node.key > distance) continue;
    if (distance >= search.nearest) break;
    if (node.item < units) fromUnit(search, node.item, distance);
    else fromExpert(search, node.item - units, distance);
  }
  if (search.nearest === Infinity) return false;
  raise(search);
  return true;
};

const reach = (search: Search, node: number, distance: number): void => {
  if (distance >= (search.distance[node] ?? 0) || distance >= search.nearest) return;
  search.distance[node] = distance;
  search.heap.push(distance, node);
};

const fromUnit = (search: Search, unit: number, distance: number): void => {
  const { problem, seated, unitPrice, expertPrice } = search.flow;
  const { units, experts, allowed, cost } = problem;
  const first = unit * experts;
  const from = distance + (unitPrice[unit] ?? 0);
  for (let expert = 0; expert < experts; expert += 1) {
    const pair = first + expert;
    if (allowed[pair] !== 1 || seated[pair] === 1) continue;
    const to = from + (cost[pair] ?? 0) - (expertPrice[expert] ?? 0);
    if (to < (search.distance[units + expert] ?? 0)) reach(search, units + expert, to);
  }
};

const fromExpert = (search: Search, expert: number, distance: number): void => {
  const { flow } = search;
  const { experts, cost } = flow.problem;
  const from = distance + (flow.expertPrice[expert] ?? 0);
  search.nearest = Math.min(search.nearest, from + nextSeatPrice(flow, expert) - flow.sinkPrice);
  for (const unit of flow.held[expert] ?? [])
    reach(search, unit, from - (cost[unit * experts + expert] ?? 0) - (flow.unitPrice[unit] ?? 0));
};

const raise = ({ flow, distance, nearest }: Search): void => {
  const { units, experts } = flow.problem;
  for (let unit = 0; unit < units; unit += 1) flow.unitPrice[unit] = (flow.unitPrice[unit] ?? 0) + Math.min(distance[unit] ?? 0, nearest);
  for (let expert = 0; expert < experts; expert += 1)
    flow.expertPrice[expert] = (flow.expertPrice[expert] ?? 0) + Math.min(distance[units + expert] ?? 0, nearest);
  flow.sinkPrice += nearest;
};
