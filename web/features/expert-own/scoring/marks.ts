import type { MarkingTerms } from "../../../../domain/scoring/marking-terms.ts";
import type { PointMark } from "../../../../domain/scoring/unit-sheet.ts";
import type { ScoringPointId } from "../../../../domain/standard/elements.ts";
import type { Answer, Problem } from "../../../api/problem.ts";

/** A mark while it is typed: words may come before the number. */
export type DraftMark = {
  readonly point: ScoringPointId;
  readonly percent: number | null;
  readonly reason: string;
  readonly strength: string;
  readonly improvement: string;
};

export type Marks = {
  /** As the server has them. */
  readonly saved: readonly PointMark[];
  /** As they stand in the form, by point. */
  readonly mine: Readonly<Record<string, DraftMark>>;
  readonly standing: { readonly kind: "idle" | "saving" | "waiting" } | { readonly kind: "refused"; readonly problem: Problem };
  readonly savedAt: string | null;
};

type Limits = Pick<MarkingTerms, "bandStep" | "lowItemPct">;
type PointTerms = MarkingTerms["points"][number];

export const draftOf = (point: ScoringPointId, mark?: PointMark): DraftMark => ({
  point,
  percent: mark?.percent ?? null,
  reason: mark?.reason ?? "",
  strength: mark?.strength ?? "",
  improvement: mark?.improvement ?? "",
});

/** What was written, null where it says nothing. */
export const wordsOf = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** The mark as it is sent; null while it has no number, or one that the scale does not know. */
export const markOf = (draft: DraftMark, { cap }: PointTerms, { bandStep }: Limits): PointMark | null => {
  const { point, percent } = draft;
  if (percent === null || percent < 0 || percent > (cap ?? 100) || percent % bandStep !== 0) return null;
  return { point, percent, reason: wordsOf(draft.reason), strength: wordsOf(draft.strength), improvement: wordsOf(draft.improvement) };
};

export const beginMarks = (saved: readonly PointMark[], kept: readonly DraftMark[]): Marks => ({
  saved,
  mine: Object.fromEntries([...saved.map((mark) => draftOf(mark.point, mark)), ...kept].map((draft) => [draft.point, draft])),
  standing: { kind: "idle" },
  savedAt: null,
});

export const typeMark = (marks: Marks, draft: DraftMark): Marks => ({
  ...marks,
  mine: { ...marks.mine, [draft.point]: draft },
  standing: marks.standing.kind === "refused" ? { kind: "idle" } : marks.standing,
});

const isSame = (one: PointMark, other: PointMark | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The marks that the server does not have yet and would take. */
export const unsent = ({ saved, mine }: Marks, terms: MarkingTerms): readonly PointMark[] =>
  terms.points.flatMap((one) => {
    const draft = mine[one.point];
    const mark = draft ? markOf(draft, one, terms) : null;
    const kept = saved.find(({ point }) => point === one.point);
    return mark && !isSame(mark, kept && { ...kept }) ? [mark] : [];
  });

/** What an answer to a save means; what was typed meanwhile stays and is sent next. */
export const answeredMarks = (marks: Marks, sent: readonly PointMark[], answer: Answer<{ readonly at: string }>): Marks => {
  if (answer.ok) {
    const saved = [...marks.saved.filter(({ point }) => !sent.some((mark) => mark.point === point)), ...sent];
    return { ...marks, saved, savedAt: answer.view.at, standing: { kind: "idle" } };
  }
  if (answer.failure.kind === "refused") return { ...marks, standing: { kind: "refused", problem: answer.failure.problem } };
  return { ...marks, standing: { kind: "waiting" } };
};

/** How far a point is: marked as the rules ask, without the reason a low mark needs, or not at all. */
export const stateOf = (draft: DraftMark | undefined, terms: PointTerms, limits: Limits): "marked" | "needsReason" | "unmarked" => {
  const mark = draft ? markOf(draft, terms, limits) : null;
  if (!mark) return "unmarked";
  return mark.percent < limits.lowItemPct && mark.reason === null ? "needsReason" : "marked";
};

/** What the marks given so far add up to, in thousandths of a point. */
export const totalOf = ({ mine }: Pick<Marks, "mine">, { points }: MarkingTerms): number =>
  points.reduce((sum, { point, maximum }) => sum + Math.round((maximum * (mine[point]?.percent ?? 0)) / 100), 0);
