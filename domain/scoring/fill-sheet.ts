import type { Acceptance } from "../acceptance/acceptance.ts";
import type { RubricLine } from "../acceptance/acceptance-plan.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, type Refusal, type Refused, refuse } from "../kernel/result.ts";
import type { ScoreSheet, SheetContent } from "./score-sheet.ts";
import { sharesOf } from "./weighted-mark.ts";

type Known = Pick<Deciding, "now" | "settings"> & { readonly acceptance: Pick<Acceptance, "status" | "plan"> };
type FillCode = "wrong-step" | "mark-outside-line" | "unknown-line";

/** A draft as far as it goes; it may lack lines and reasons, but no mark exceeds its line's points. */
export const decideSaveSheet = (sheet: ScoreSheet, content: SheetContent, { acceptance }: Known): Decision<ScoreSheet, FillCode> => {
  const off = offSheet(sheet, acceptance);
  if (off) return off;
  const rubric = acceptance.plan?.rubric ?? [];
  for (const mark of content.marks) {
    const line = rubric.find((one) => one.line === mark.line);
    const twice = content.marks.filter((other) => other.line === mark.line).length > 1;
    if (!line || twice) return refuse("unknown-line", "7.3.4", { line: mark.line });
    if (Math.max(mark.materials, mark.defence) > line.points * 10)
      return refuse("mark-outside-line", "7.3.4", { line: mark.line, highest: line.points });
  }
  return ok({ ...sheet, content });
};

/** R82: every line marked, low marks with their reason; from then on the sheet stands as it is. */
export const decideSubmitSheet = (
  sheet: ScoreSheet,
  content: SheetContent,
  known: Known,
): Decision<ScoreSheet, FillCode | "marks-incomplete" | "reason-missing"> => {
  const saved = decideSaveSheet(sheet, content, known);
  if (!saved.ok) return saved;
  const rubric = known.acceptance.plan?.rubric ?? [];
  const missing = rubric.filter(({ line }) => !content.marks.some((mark) => mark.line === line));
  if (missing.length > 0) return refuse("marks-incomplete", "7.3.4", { lines: missing.map(({ line }) => line).join(", ") });
  const silent = rubric.filter((line) => lacksReason(line, content, known));
  if (silent.length > 0)
    return refuse("reason-missing", "7.3.4", {
      lines: silent.map(({ line }) => line).join(", "),
      percent: known.settings.score.lowItemPct,
    });
  return ok({ ...saved.value, status: "submitted", submittedAt: known.now });
};

const lacksReason = ({ line, points }: RubricLine, { marks }: SheetContent, { settings }: Known): boolean => {
  const mark = marks.find((one) => one.line === line);
  return mark !== undefined && mark.reason === null && sharesOf(mark, settings) * 100 < points * 1000 * settings.score.lowItemPct;
};

const offSheet = (sheet: ScoreSheet, { status }: Pick<Acceptance, "status">): Refused<Refusal<"wrong-step">> | undefined => {
  if (sheet.status !== "draft") return refuse("wrong-step", "7.3.4", { step: sheet.status, needed: "draft" });
  return status === "scoring" ? undefined : refuse("wrong-step", "7.3.4", { step: status, needed: "scoring" });
};

/** The marks of a member who left the panel count for nothing (domain.md B.3). */
export const voidSheet = (sheet: ScoreSheet): ScoreSheet => ({ ...sheet, status: "void" });
