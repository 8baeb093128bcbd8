import * as z from "zod";
import { ScoringPointId } from "../standard/elements.ts";

type Mark = { readonly point: ScoringPointId; readonly percent: number };

/**
 * `severity` in thousandths of a percent: what has to be added to one's marks on average to meet the reference, so above 0 is severe.
 * `spread` in thousandths: how widely one's marks lie beside how widely the reference's do, 1000 being alike; null where its are all equal.
 */
export const Comparison = z.strictObject({
  severity: z.int(),
  spread: z.int().nonnegative().nullable(),
  differences: z.array(z.strictObject({ point: ScoringPointId, difference: z.int().min(-100).max(100) })).max(22),
});
export type Comparison = z.infer<typeof Comparison>;

/** Both must hold the same points, each once; a mark without its reference throws. `differences` are one's own less the reference. */
export const compareWithReference = (marks: readonly Mark[], reference: readonly Mark[]): Comparison => {
  const differences = marks.map(({ point, percent }) => {
    const agreed = reference.find((one) => one.point === point);
    if (!agreed) throw new Error(`the reference lacks ${point}`);
    return { point, difference: percent - agreed.percent };
  });
  const [own, theirs] = [deviationOf(marks), deviationOf(reference)];
  return {
    severity: -Math.round((1000 * sum(differences.map(({ difference }) => difference))) / marks.length) || 0,
    spread: theirs === 0 ? null : Math.round((1000 * own) / theirs),
    differences,
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Standard deviation of all marks there are. */
const deviationOf = (marks: readonly Mark[]): number => {
  const mean = sum(marks.map(({ percent }) => percent)) / marks.length;
  return Math.sqrt(sum(marks.map(({ percent }) => (percent - mean) ** 2)) / marks.length);
};
