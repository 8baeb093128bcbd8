import { type AssignmentProblem, type Certificate, imbalanceOf } from "./assignment-problem.ts";

/** Seats given so far, and prices under which no exchange of seats saves anything. Changed in place: it is the solver's own. */
export type SeatFlow = {
  readonly problem: AssignmentProblem;
  readonly level: number;
  readonly weight: number;
  /** 1 where the pair is seated. */
  readonly seated: Uint8Array;
  /** Seats each unit still lacks. */
  readonly lacking: Int32Array;
  readonly load: Int32Array;
  /** Units each expert is seated at, in no order. */
  readonly held: readonly number[][];
  readonly unitPrice: Float64Array;
  readonly expertPrice: Float64Array;
  sinkPrice: number;
};

/** Nobody seated; each expert's price is the cheapest pair's, so that no pair is under price. */
export const emptyFlow = (problem: AssignmentProblem, level: number): SeatFlow => {
  const { units, experts, seats, cost, allowed } = problem;
  const expertPrice = new Float64Array(experts).fill(Number.POSITIVE_INFINITY);
  let lowest = 0;
  let highest = 0;
  for (let pair = 0, expert = 0; pair < cost.length; pair += 1, expert = expert + 1 === experts ? 0 : expert + 1) {
    if (allowed[pair] !== 1) continue;
    const price = cost[pair] ?? 0;
    if (price < (expertPrice[expert] ?? 0)) expertPrice[expert] = price;
    if (price < lowest) lowest = price;
    if (price > highest) highest = price;
  }
  const flow = {
    problem,
    level,
    weight: units * seats * (highest - lowest) + 1,
    seated: new Uint8Array(units * experts),
    lacking: new Int32Array(units).fill(seats),
    load: new Int32Array(experts),
    held: Array.from({ length: experts }, (): number[] => []),
    unitPrice: new Float64Array(units),
    expertPrice: expertPrice.map((price) => (Number.isFinite(price) ? price : highest)),
    sinkPrice: 0,
  };
  const cheapest = flow.expertPrice.reduce((least, price, expert) => Math.min(least, price + nextSeatPrice(flow, expert)), Infinity);
  // Without anyone who has room there is no cheapest seat; then nothing is given at any price.
  flow.sinkPrice = Number.isFinite(cheapest) ? cheapest : 0;
  return flow;
};

/** What one more seat of this expert costs in imbalance; infinite at their limit. */
export const nextSeatPrice = ({ problem: { capacity }, load, level, weight }: Omit<SeatFlow, "sinkPrice">, expert: number): number => {
  const nth = (load[expert] ?? 0) + 1;
  return nth > (capacity[expert] ?? 0) ? Number.POSITIVE_INFINITY : weight * imbalanceOf(level, nth);
};

export const certificateOf = ({ level, weight, unitPrice, expertPrice, sinkPrice }: SeatFlow): Certificate => ({
  level,
  weight,
  unit: unitPrice,
  expert: expertPrice,
  sink: sinkPrice,
});
