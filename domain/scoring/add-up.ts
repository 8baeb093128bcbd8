import type { RubricLine } from "../acceptance/acceptance-plan.ts";
import type { AcceptanceResult } from "../acceptance/acceptance-result.ts";
import type { Deciding } from "../kernel/deciding.ts";
import { aggregate } from "./aggregate.ts";
import type { ScoreSheet } from "./score-sheet.ts";
import { sharesOf } from "./weighted-mark.ts";

/**
 * R82: the panel's sheets as one result. Each line is aggregated by the programme's rule and the score is the sum of the lines, so
 * anyone can work it out again; the order of the sheets never matters. Every sheet must have every line: a missing one throws.
 */
export const addUp = (
  rubric: readonly RubricLine[],
  sheets: readonly Pick<ScoreSheet, "memberId" | "content">[],
  { now, settings }: Pick<Deciding, "now" | "settings">,
): AcceptanceResult => {
  const sorted = sheets.toSorted((one, other) => (one.memberId < other.memberId ? -1 : 1));
  const scored = sorted.map(({ memberId, content }) => ({ memberId, scores: rubric.map(({ line }) => scoreOn(line, content, settings)) }));
  const lines = rubric.map(({ line }, index) => ({
    line,
    score: aggregate(
      scored.map(({ scores }) => scores[index] ?? 0),
      settings.score,
    ),
  }));
  const totals = scored.map(({ memberId, scores }) => ({ memberId, total: sum(scores) }));
  return {
    score: sum(lines.map(({ score }) => score)),
    lines,
    sheets: sheets.length,
    outliers: outliersOf(totals, settings.score.outlierPct),
    dissents: settings.score.dissent ? dissentsOf(sorted) : [],
    aggregatedAt: now,
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const scoreOn = (line: RubricLine["line"], { marks }: ScoreSheet["content"], settings: Deciding["settings"]): number => {
  const mark = marks.find((one) => one.line === line);
  if (!mark) throw new Error(`a submitted sheet lacks ${line}`);
  return sharesOf(mark, settings);
};

/** Compared without dividing: n times one's total against the sum of all. */
const outliersOf = (
  totals: readonly { readonly memberId: string; readonly total: number }[],
  percent: number,
): AcceptanceResult["outliers"] => {
  const all = sum(totals.map(({ total }) => total));
  return totals
    .filter(({ total }) => Math.abs(total * totals.length - all) * 100 > percent * all)
    .map(({ memberId, total }) => ({ memberId, total, explanation: null }));
};

const dissentsOf = (sheets: readonly Pick<ScoreSheet, "memberId" | "content">[]): AcceptanceResult["dissents"] =>
  sheets.flatMap(({ memberId, content }) => (content.dissent === null ? [] : [{ memberId, reasons: content.dissent }]));
