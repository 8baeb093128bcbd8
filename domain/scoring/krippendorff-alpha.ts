/** How far two values lie apart: as names, as ranks, as numbers, or in relation to their size. */
export type AlphaMetric = "nominal" | "ordinal" | "interval" | "ratio";

type Counts = readonly (readonly [value: number, times: number])[];

/**
 * Krippendorff's alpha: how far observers agree beyond chance (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011).
 * Each unit is the list of values it was given, missing ones left out; units with fewer than two values say nothing. 1 is agreement,
 * 0 what chance would give, below 0 is systematic disagreement. In thousandths, rounded; null when no value differs from another.
 */
export const krippendorffAlpha = (units: readonly (readonly number[])[], metric: AlphaMetric): number | null => {
  const pairable = units.filter((values) => values.length > 1);
  const counts = countsOf(pairable);
  const distance = distanceBy(metric, counts);
  const total = counts.reduce((sum, [, times]) => sum + times, 0);
  const expected = distanceOfAll(counts, distance);
  if (expected === 0) return null;
  const observed = pairable.reduce((sum, values) => sum + distanceOfAll(countsOf([values]), distance) / (values.length - 1), 0);
  return Math.round(1000 * (1 - (observed * (total - 1)) / expected));
};

/** How often each value occurs, in ascending order. */
const countsOf = (units: readonly (readonly number[])[]): Counts => {
  const times = new Map<number, number>();
  for (const values of units) for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].toSorted(([one], [other]) => one - other);
};

type Distance = (lower: number, higher: number) => number;

/** The sum of the squared distances of all pairs, each pair once. */
const distanceOfAll = (counts: Counts, distance: Distance): number => {
  let sum = 0;
  for (const [index, [lower, timesLower]] of counts.entries())
    for (const [higher, timesHigher] of counts.slice(index + 1)) sum += timesLower * timesHigher * distance(lower, higher);
  return sum;
};

const distanceBy = (metric: AlphaMetric, counts: Counts): Distance => {
  switch (metric) {
    case "nominal":
      return () => 1;
    case "ordinal":
      return byRank(counts);
    case "interval":
      return (lower, higher) => (higher - lower) ** 2;
    case "ratio":
      return (lower, higher) => ((higher - lower) / (higher + lower)) ** 2;
  }
};

/** Values lie as far apart as there are values between the middles of both. */
const byRank = (counts: Counts): Distance => {
  let below = 0;
  const middles = new Map<number, number>();
  for (const [value, times] of counts) {
    middles.set(value, below + times / 2);
    below += times;
  }
  return (lower, higher) => ((middles.get(higher) ?? 0) - (middles.get(lower) ?? 0)) ** 2;
};
