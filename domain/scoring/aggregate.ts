import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import { divideHalfUp } from "./thousandths.ts";

/** How marks become one: the settings `aggregation`, `trimFromMarks` and `trimCount` of a programme's `score` group. */
export type AggregationRule = Pick<ProgrammeSettings["score"], "aggregation" | "trimFromMarks" | "trimCount">;

const mean = (marks: readonly number[]): number =>
  divideHalfUp(
    marks.reduce((total, mark) => total + mark, 0),
    marks.length,
  );

const middle = (sorted: readonly number[]): readonly number[] => {
  const half = Math.floor((sorted.length - 1) / 2);
  return sorted.slice(half, sorted.length - half);
};

/**
 * One score from the marks several experts gave one item, in thousandths, rounded half up to a thousandth. `trimmed` drops
 * `trimCount` marks at each end once there are `trimFromMarks` of them, and is the mean below that or when fewer than three
 * marks would stay. The order of marks never matters. No marks at all is a bug and throws (clause 7.3.4).
 */
export const aggregate = (marks: readonly number[], { aggregation, trimFromMarks, trimCount }: AggregationRule): number => {
  const sorted = marks.toSorted((one, other) => one - other);
  switch (aggregation) {
    case "mean":
      return mean(sorted);
    case "median":
      return mean(middle(sorted));
    case "trimmed": {
      const enough = sorted.length >= trimFromMarks && sorted.length - 2 * trimCount >= 3;
      return mean(enough ? sorted.slice(trimCount, sorted.length - trimCount) : sorted);
    }
  }
};
