import type { RubricMetric } from "../../rubric/rubric.ts";
import type { ResultGroupId } from "../../standard/elements.ts";
import { figuresAspectOf } from "../aspects/results.ts";
import type { AspectAnswers } from "../aspects.ts";
import { cellAt, type Finding, gap, warning } from "../gap.ts";
import type { MetricRow, YearFigure } from "../tables/results.ts";
import { type Known, repeated, resultYears } from "./known.ts";

type Requirement = (typeof figuresAspectOf)[ResultGroupId] | "R54";

const missingYears = (figures: readonly YearFigure[], known: Known): readonly number[] =>
  resultYears(known).filter((asked) => !figures.some(({ year, value }) => year === asked && value !== null));

const figureFindings = (
  requirement: Requirement,
  index: number,
  row: Omit<MetricRow, "metric">,
  metric: string,
  known: Known,
): readonly Finding[] => {
  const missing = missingYears(row.figures, known);
  const facts = { metric, years: missing.join(", ") };
  const place = cellAt(requirement, index, "figures");
  return [
    ...(missing.length > 0 && row.note === "" ? [gap("figures-missing", requirement, place, facts)] : []),
    ...(missing.length > 0 && row.note !== "" ? [warning("figures-explained", requirement, place, facts)] : []),
    ...repeated(row.figures.map(({ year }) => year)).map(({ value }) => gap("year-repeated", requirement, place, { year: value })),
    ...(row.kpi !== "" && known.kpis && !known.kpis.includes(row.kpi)
      ? [gap("unknown-kpi", requirement, cellAt(requirement, index, "kpi"), { code: row.kpi })]
      : []),
  ];
};

const metricFindings = (
  requirement: Requirement,
  { code, name }: RubricMetric,
  rows: readonly MetricRow[],
  known: Known,
): readonly Finding[] => {
  const index = rows.findIndex(({ metric }) => metric === code);
  const row = rows[index];
  if (!row) return [gap("metric-missing", requirement, `aspects.${requirement}.rows`, { metricZh: name.zh, metricEn: name.en })];
  return row.comparison === null && !known.compared?.includes(code)
    ? [warning("comparison-missing", requirement, cellAt(requirement, index, "comparison"), { metric: code })]
    : [];
};

/** R55–R59: every metric of the rubric with its years; a row that names none of them is a mistake. */
export const groupFindings = (group: ResultGroupId, answers: AspectAnswers, known: Known): readonly Finding[] => {
  const requirement = figuresAspectOf[group];
  const answer = answers[requirement];
  if (!answer || answer.notApplicable !== null) return [];
  const metrics = known.rubric.metrics.filter((metric) => metric.group === group);
  const { rows } = answer;
  return [
    ...metrics.flatMap((metric) => metricFindings(requirement, metric, rows, known)),
    ...rows.flatMap((row, index) => figureFindings(requirement, index, row, row.metric, known)),
    ...rows.flatMap(({ metric }, index) =>
      metric !== "" && !metrics.some(({ code }) => code === metric)
        ? [gap("unknown-metric", requirement, cellAt(requirement, index, "metric"), { metric })]
        : [],
    ),
    ...repeated(rows.map(({ metric }) => metric)).map(({ value, index }) =>
      gap("code-repeated", requirement, cellAt(requirement, index, "metric"), { code: value }),
    ),
  ];
};

/** R54: figures beyond the rubric's are welcome, and need the same years. */
export const ownMetricFindings = ({ R54 }: AspectAnswers, known: Known): readonly Finding[] =>
  R54 === undefined || R54.notApplicable !== null
    ? []
    : R54.rows.flatMap((row, index) => figureFindings("R54", index, { ...row, note: "" }, row.name, known));
