import { type AggregationRule, aggregate } from "./aggregate.ts";
import type { MarkingTerms } from "./marking-terms.ts";
import type { PointScore } from "./sum-points.ts";
import { divideHalfUp } from "./thousandths.ts";
import type { UnitSheet } from "./unit-sheet.ts";

/** One expert's marks in the order of the terms: in percent, and the scores they stand for in thousandths of a point. */
export type MemberMarks = { readonly memberId: string; readonly percents: readonly number[]; readonly scores: readonly number[] };

/**
 * What a mark of `percent` earns, in thousandths of a point. Exact for every rubric: a maximum is a whole weight times 100 or 1000
 * points, so a hundredth of it is whole; a maximum from elsewhere is rounded half up.
 */
export const scoreOfPercent = (maximum: number, percent: number): number => divideHalfUp(maximum * percent, 100);

/** The marks of submitted sheets, by member, so that the order of the sheets never matters. A missing mark is a bug and throws. */
export const marksOf = (
  { points }: Pick<MarkingTerms, "points">,
  sheets: readonly { readonly memberId: string; readonly sheet: UnitSheet }[],
): readonly MemberMarks[] =>
  sheets
    .toSorted((one, other) => (one.memberId < other.memberId ? -1 : 1))
    .map(({ memberId, sheet }) => {
      const given = new Map(sheet.marks.map(({ point, percent }) => [point, percent]));
      const percents = points.map(({ point }) => {
        const percent = given.get(point);
        if (percent === undefined) throw new Error(`a submitted sheet lacks ${point}`);
        return percent;
      });
      return { memberId, percents, scores: points.map(({ maximum }, index) => scoreOfPercent(maximum, percents[index] ?? 0)) };
    });

/** Each point's score by the programme's rule. A panel of nine drops no member as a whole: only single marks are trimmed. */
export const pointScoresOf = (
  { points }: Pick<MarkingTerms, "points">,
  members: readonly MemberMarks[],
  rule: AggregationRule,
): readonly PointScore[] =>
  points.map(({ point, maximum }, index) => ({
    point,
    maximum,
    score: aggregate(
      members.map(({ scores }) => scores[index] ?? 0),
      rule,
    ),
  }));
