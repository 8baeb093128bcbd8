import { figuresAspectOf } from "../../../domain/application/aspects/results.ts";
import type { RubricMetric } from "../../../domain/rubric/rubric.ts";
import type { ResultGroupId } from "../../../domain/standard/elements.ts";
import { pastYears, pick, type SampleAnswer, type SampleFacts, vary } from "./sample-facts.ts";

/** Most figures improve; every sixth metric of a unit gets worse, so that trends are worth looking at. */
const stepOf = (facts: SampleFacts, { better }: RubricMetric, index: number): number => {
  const improves = (facts.unitNo + index) % 6 !== 0;
  return (better === "higher") === improves ? 1.2 : -1.2;
};

const rowOf = (facts: SampleFacts, metric: RubricMetric, index: number) => {
  const base = vary(facts, 40 + 4 * index);
  const step = stepOf(facts, metric, index);
  const figures = pastYears(facts).map((year, back) => ({ year, value: Math.round((base + step * back) * 100) / 100 }));
  return {
    metric: metric.code,
    kpi: pick(["K1", "K2", "K3", "K4"], facts, index),
    figures,
    comparison: { with: pick(["competitor", "industry_average", "benchmark"], facts, index), name: "行业先进水平（演示）", value: base },
    note: "",
  };
};

/** Invented figures for every metric the rubric asks for in a group (R54–R59). */
export const resultAnswers = (
  facts: SampleFacts,
  group: ResultGroupId,
  metrics: readonly RubricMetric[],
): Readonly<Record<string, SampleAnswer>> => ({
  [figuresAspectOf[group]]: {
    text: "数据取自年度报表与统计台账，口径各年一致。",
    rows: metrics.filter((metric) => metric.group === group).map((metric, index) => rowOf(facts, metric, index)),
  },
});
