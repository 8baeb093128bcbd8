import * as z from "zod";
import type { RubricTree } from "../rubric/rubric.ts";
import { ResultGroupId } from "../standard/elements.ts";
import { figuresAspectOf } from "./aspects/results.ts";
import type { ApplicationContents } from "./section-content.ts";
import type { MetricRow, OwnMetricRow, YearFigure } from "./tables/results.ts";

const Point = z.strictObject({ year: z.int(), value: z.number() });

/** What the figures of one metric say by themselves: where they stand, where they go, and how they compare. */
export const ResultSeries = z.strictObject({
  group: ResultGroupId,
  /** Code of the rubric, or the name the unit gave to a figure of its own. */
  metric: z.string(),
  source: z.enum(["rubric", "own", "research_budget"]),
  zh: z.string(),
  en: z.string(),
  unit: z.string(),
  better: z.enum(["higher", "lower"]).nullable(),
  /** Oldest first; years without a figure are left out. */
  figures: z.array(Point),
  level: Point.nullable(),
  /** From the first to the last year in the direction that is better; null with fewer than two figures. */
  trend: z.enum(["improving", "steady", "worsening"]).nullable(),
  comparison: z
    .strictObject({
      with: z.enum(["competitor", "benchmark", "industry_average", "target"]),
      name: z.string(),
      value: z.number(),
      standing: z.enum(["ahead", "level", "behind"]),
    })
    .nullable(),
});
export type ResultSeries = z.infer<typeof ResultSeries>;

type Better = ResultSeries["better"];
type Comparison = MetricRow["comparison"];
type Named = Pick<ResultSeries, "group" | "metric" | "source" | "zh" | "en" | "unit" | "better">;

/** A move of less than 1 % of where it started counts as steady. */
const steadyShare = 0.01;

const gainOf = (better: NonNullable<Better>, from: number, to: number): number => (better === "higher" ? to - from : from - to);

const trendOf = (figures: ResultSeries["figures"], better: Better): ResultSeries["trend"] => {
  const [first, last] = [figures[0], figures.at(-1)];
  if (figures.length < 2 || !first || !last || better === null) return null;
  const gain = gainOf(better, first.value, last.value);
  if (Math.abs(gain) <= Math.abs(first.value) * steadyShare) return "steady";
  return gain > 0 ? "improving" : "worsening";
};

const standingOf = (better: Better, ours: number, theirs: number) => {
  const gain = gainOf(better ?? "higher", theirs, ours);
  if (gain === 0) return "level" as const;
  return gain > 0 ? ("ahead" as const) : ("behind" as const);
};

const seriesOf = (named: Named, given: readonly YearFigure[], compared: Comparison): ResultSeries => {
  const figures = given
    .flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]))
    .toSorted((left, right) => left.year - right.year);
  const level = figures.at(-1) ?? null;
  const comparison = compared && level ? { ...compared, standing: standingOf(named.better, level.value, compared.value) } : null;
  return { ...named, figures, level, trend: trendOf(figures, named.better), comparison };
};

/** R52 → 6.6: the latest competitor's figure for a metric, for rows that bring no comparison of their own. */
const competitorFigure = (contents: ApplicationContents, metric: string): Comparison => {
  const rows = contents["6.5.3"]?.aspects.R52?.rows.filter((row) => row.metric === metric) ?? [];
  const latest = rows.toSorted((left, right) => (left.year ?? 0) - (right.year ?? 0)).at(-1);
  return latest && latest.theirs !== null ? { with: "competitor", name: latest.competitor, value: latest.theirs } : null;
};

const ownSeries = (group: ResultGroupId, row: OwnMetricRow): ResultSeries => {
  const named = { group, metric: row.name, source: "own", zh: row.name, en: row.name, unit: row.unit, better: row.better } as const;
  return seriesOf(named, row.figures, row.comparison);
};

/** R42 → R57: what was spent on research is a result of the innovation group. */
const researchSeries = (contents: ApplicationContents): readonly ResultSeries[] => {
  const rows = contents["6.3.3"]?.aspects.R42?.rows ?? [];
  const figures = rows.flatMap(({ year, actual }) => (year === null ? [] : [{ year, value: actual }]));
  if (figures.length === 0) return [];
  const words = { metric: "research-budget", zh: "研发实际支出", en: "Spent on research", unit: "万元", better: "higher" } as const;
  return [seriesOf({ group: "innovation", source: "research_budget", ...words }, figures, null)];
};

/** The series of one of the five groups: the rubric's metrics, the research money in `innovation`, and what the unit adds. */
export const resultSeries = (
  group: ResultGroupId,
  contents: ApplicationContents,
  { metrics }: Pick<RubricTree, "metrics">,
): readonly ResultSeries[] => {
  const answers = contents[group]?.aspects;
  const rows = answers?.[figuresAspectOf[group]]?.rows ?? [];
  const asked = metrics.flatMap((metric) => {
    const row = rows.find((one) => one.metric === metric.code);
    if (metric.group !== group || !row) return [];
    const named = { group, metric: metric.code, source: "rubric", ...metric.name, unit: metric.unit, better: metric.better } as const;
    return [seriesOf(named, row.figures, row.comparison ?? competitorFigure(contents, metric.code))];
  });
  const own = (answers?.R54?.rows ?? []).map((row) => ownSeries(group, row));
  return [...asked, ...(group === "innovation" ? researchSeries(contents) : []), ...own];
};
