/** What the invented answers of one unit are made from. */
export type SampleFacts = {
  /** The year of the cycle; figures are of the years before. */
  readonly year: number;
  /** From 1; varies words and figures, so that no two units look alike. */
  readonly unitNo: number;
};

/** The answer to one aspect: its words and, where it has a table, the rows. */
export type SampleAnswer = { readonly text: string; readonly rows?: readonly Readonly<Record<string, unknown>>[] };

/** One of a list, another one for each unit. */
export const pick = <T>(list: readonly [T, ...T[]], { unitNo }: SampleFacts, shift = 0): T =>
  list[(unitNo + shift) % list.length] ?? list[0];

/** A figure that differs from unit to unit: from `base`, in `span` steps of `step`. */
export const vary = ({ unitNo }: SampleFacts, base: number, step = 1, span = 7): number =>
  Math.round((base + step * ((unitNo * 5 + Math.round(base)) % span)) * 100) / 100;

/** The five years before the cycle's, oldest first. */
export const pastYears = ({ year }: SampleFacts): readonly number[] => [5, 4, 3, 2, 1].map((back) => year - back);
