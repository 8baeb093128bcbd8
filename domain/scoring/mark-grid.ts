/** What each expert of an evaluation's panel gave in total, in thousandths of a point. */
export type PanelTotals = {
  readonly evaluationId: string;
  readonly marks: readonly { readonly memberId: string; readonly total: number }[];
};

/** A cycle's totals as arrays: the marks of evaluation `e` are those from `starts[e]` up to `starts[e + 1]`. */
export type MarkGrid = {
  readonly evaluationIds: readonly string[];
  readonly memberIds: readonly string[];
  readonly starts: Int32Array;
  /** Per mark, the place of its expert in `memberIds`. */
  readonly experts: Int32Array;
  readonly totals: Float64Array;
};

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Everything in the order of the ids, so that no result depends on the order of rows or marks. An evaluation without marks throws. */
export const markGrid = (rows: readonly PanelTotals[]): MarkGrid => {
  const sorted = rows.toSorted((one, other) => byText(one.evaluationId, other.evaluationId));
  const memberIds = [...new Set(sorted.flatMap(({ marks }) => marks.map(({ memberId }) => memberId)))].toSorted(byText);
  const places = new Map(memberIds.map((memberId, place) => [memberId, place]));
  const starts = new Int32Array(sorted.length + 1);
  for (const [index, { evaluationId, marks }] of sorted.entries()) {
    if (marks.length === 0) throw new Error(`no marks of ${evaluationId}`);
    starts[index + 1] = (starts[index] ?? 0) + marks.length;
  }
  const all = sorted.flatMap(({ marks }) => marks.toSorted((one, other) => byText(one.memberId, other.memberId)));
  return {
    evaluationIds: sorted.map(({ evaluationId }) => evaluationId),
    memberIds,
    starts,
    experts: Int32Array.from(all, ({ memberId }) => places.get(memberId) ?? -1),
    totals: Float64Array.from(all, ({ total }) => total),
  };
};

/** How many evaluations each expert marked. */
export const marksPerExpert = ({ experts, memberIds }: MarkGrid): Int32Array => {
  const counts = new Int32Array(memberIds.length);
  for (const expert of experts) counts[expert] = (counts[expert] ?? 0) + 1;
  return counts;
};

/** The mean of a value of each mark, per evaluation. */
export const meanPerEvaluation = ({ starts }: MarkGrid, valueAt: (mark: number) => number): Float64Array => {
  const means = new Float64Array(starts.length - 1);
  for (let evaluation = 0; evaluation < means.length; evaluation += 1) {
    const from = starts[evaluation] ?? 0;
    const to = starts[evaluation + 1] ?? 0;
    let sum = 0;
    for (let mark = from; mark < to; mark += 1) sum += valueAt(mark);
    means[evaluation] = sum / (to - from);
  }
  return means;
};

/** The sum of `valueAt` over the marks of each expert; it is told the mark and its evaluation. */
export const sumPerExpert = (
  { starts, experts, memberIds }: MarkGrid,
  valueAt: (mark: number, evaluation: number) => number,
): Float64Array => {
  const sums = new Float64Array(memberIds.length);
  for (let evaluation = 0; evaluation < starts.length - 1; evaluation += 1)
    for (let mark = starts[evaluation] ?? 0; mark < (starts[evaluation + 1] ?? 0); mark += 1) {
      const expert = experts[mark] ?? 0;
      sums[expert] = (sums[expert] ?? 0) + valueAt(mark, evaluation);
    }
  return sums;
};
