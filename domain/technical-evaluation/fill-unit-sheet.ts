import type { ExpertAssignment } from "../expert/expert-assignment.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, type Refusal, type Refused, refuse } from "../kernel/result.ts";
import type { MarkingTerms } from "../scoring/marking-terms.ts";
import type { PointMark, UnitSheet } from "../scoring/unit-sheet.ts";
import type { SavedMarks } from "./saved-marks.ts";

type FillCode = "wrong-step" | "unknown-point" | "mark-off-scale";

/** A draft as far as it goes: single marks over those kept, or the whole sheet anew. Points and reasons may still lack. */
export const decideSaveUnitSheet = (assignment: ExpertAssignment, saved: SavedMarks): Decision<ExpertAssignment, FillCode> => {
  const off = offSheet(assignment);
  if (off) return off;
  const sheet = saved.replaces === "sheet" ? { marks: saved.marks, dissent: saved.dissent ?? null } : merged(assignment.sheet, saved);
  return offScale(assignment.terms, saved.marks) ?? ok({ ...assignment, sheet });
};

/**
 * R10: every point of the terms marked, low marks with their reason; from then on the sheet stands as it is until its author takes it
 * back. All that is needed was frozen into the assignment. With no `sheet` the draft is submitted as it was saved.
 */
export const decideSubmitUnitSheet = (
  assignment: ExpertAssignment,
  { sheet = assignment.sheet }: { readonly sheet?: UnitSheet | undefined },
  { now }: Pick<Deciding, "now">,
): Decision<ExpertAssignment, FillCode | "points-unmarked" | "mark-without-reason"> => {
  const { terms } = assignment;
  const off = offSheet(assignment) ?? offScale(terms, sheet.marks);
  if (off) return off;
  const marked = new Set(sheet.marks.map(({ point }) => point));
  const unmarked = terms.points.filter(({ point }) => !marked.has(point));
  if (unmarked.length > 0) return refuse("points-unmarked", "5.2", { points: unmarked.map(({ point }) => point).join(", ") });
  const silent = sheet.marks.filter(({ percent, reason }) => reason === null && percent < terms.lowItemPct);
  if (silent.length > 0)
    return refuse("mark-without-reason", "4", { points: silent.map(({ point }) => point).join(", "), percent: terms.lowItemPct });
  return ok({ ...assignment, status: "submitted", sheet, submittedAt: now });
};

/** R05: until the panel is added up its author may take a submitted sheet back; the reason stays in history beside every later change. */
export const decideTakeBackSheet = (assignment: ExpertAssignment): Decision<ExpertAssignment, "wrong-step"> =>
  assignment.status === "submitted"
    ? ok({ ...assignment, status: "scoring", submittedAt: null })
    : refuse("wrong-step", "4", { step: assignment.status, needed: "submitted" });

const merged = (kept: UnitSheet, { marks, dissent = kept.dissent }: SavedMarks): UnitSheet => ({
  marks: [...kept.marks.filter(({ point }) => !marks.some((mark) => mark.point === point)), ...marks],
  dissent,
});

const offSheet = ({ status }: ExpertAssignment): Refused<Refusal<"wrong-step">> | undefined =>
  status === "scoring" ? undefined : refuse("wrong-step", "5.2", { step: status, needed: "scoring" });

/** Each point at most once and one of the terms; each mark on a step of the scale and not above the point's cap. */
export const offScale = (
  { points, bandStep }: Pick<MarkingTerms, "points" | "bandStep">,
  marks: readonly Pick<PointMark, "point" | "percent">[],
): Refused<Refusal<"unknown-point" | "mark-off-scale">> | undefined => {
  const seen = new Set<string>();
  for (const { point, percent } of marks) {
    const terms = points.find((one) => one.point === point);
    if (!terms || seen.has(point)) return refuse("unknown-point", "6", { point });
    seen.add(point);
    const highest = terms.cap ?? 100;
    if (percent > highest || percent % bandStep !== 0) return refuse("mark-off-scale", "6", { point, highest, step: bandStep });
  }
  return undefined;
};
