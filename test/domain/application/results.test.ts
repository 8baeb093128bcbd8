import { describe, expect, it } from "vitest";
import { resultSeries } from "../../../domain/application/result-series.ts";
import { PointContent } from "../../../domain/application/section-content.ts";
import { ResultGroupId } from "../../../domain/standard/elements.ts";
import { aCompleteApplication, aKnown } from "../../support/an-application.ts";
import { askedOf, found, foundInRows, pointWith, rowOf, rowsOf } from "./found.ts";

const figures = (...values: readonly (number | null)[]) => values.map((value, index) => ({ year: 2026 - values.length + index, value }));
const requirements = { contribution: "R55", market: "R56", innovation: "R57", operations: "R58", resources: "R59" } as const;
const groups = ResultGroupId.options.map((group) => [requirements[group], group] as const);

describe("6.6 results", () => {
  it("R54 the list is open: a unit may add figures of its own in every group, with the same years", () => {
    const own = { name: "绿色包装占比", unit: "%", better: "higher", kpi: "", figures: figures(10, 20, 30), comparison: null };
    const answer = { text: "", notApplicable: null, evidence: [{ slot: "own-figures-proof", evidenceId: "evidence-1" }] };
    const foundWith = (group: ResultGroupId, row: object) => {
      const complete = pointWith(group, requirements[group], {});
      return found(group, PointContent.parse({ ...complete, aspects: { ...complete.aspects, R54: { ...answer, rows: [row] } } })).gaps;
    };
    expect(ResultGroupId.options.map((group) => foundWith(group, own))).toEqual([[], [], [], [], []]);
    expect(foundWith("market", { ...own, figures: figures(20, 30) })).toEqual(["figures-missing aspects.R54.rows.0.figures"]);
  });

  it.each(groups)("%s the %s group needs proof or a reason", (requirement, group) => {
    expect(askedOf(group, requirement)).toEqual({
      leftOut: [`not-answered aspects.${requirement}`],
      withoutProof: [`evidence-missing aspects.${requirement}.evidence`],
      notApplicable: [],
    });
  });

  it.each(groups)("%s every metric of the rubric in %s has its years", (requirement, group) => {
    const [first, second, ...others] = rowsOf(group, requirement);
    const rows = [{ ...first, figures: figures(1, 2) }, { ...second, figures: figures(1, null, 3), note: "当年停产" }, ...others.slice(1)];
    expect(foundInRows(group, requirement, rows)).toEqual({
      gaps: [`metric-missing aspects.${requirement}.rows`, `figures-missing aspects.${requirement}.rows.0.figures`],
      warnings: [`figures-explained aspects.${requirement}.rows.1.figures`],
    });
  });

  it.each(groups)("%s a row in %s names a metric of the group, once, and an indicator that exists", (requirement, group) => {
    const first = rowOf(group, requirement);
    const rows = [...rowsOf(group, requirement), { ...first, kpi: "K9" }, { ...first, metric: "no-such-metric" }];
    expect(foundInRows(group, requirement, rows, { kpis: ["K1", "K2", "K3", "K4"] }).gaps).toEqual([
      `unknown-kpi aspects.${requirement}.rows.4.kpi`,
      `unknown-metric aspects.${requirement}.rows.5.metric`,
      `code-repeated aspects.${requirement}.rows.4.metric`,
    ]);
  });

  it.each([
    ["rises where higher is better", "sales", figures(100, 104, 110), "improving", "ahead"],
    ["falls where higher is better", "sales", figures(110, 104, 100), "worsening", "level"],
    ["moves by 1 % at most", "sales", figures(100, 120, 101), "steady", "ahead"],
    ["has one year only", "sales", figures(90), null, "behind"],
  ])("R55 trend and comparison of a figure that %s", (_, metric, given, trend, standing) => {
    const comparison = { with: "competitor", name: "同行甲", value: 100 };
    const contribution = pointWith("contribution", "R55", { rows: [{ metric, kpi: "", figures: given, comparison, note: "" }] });
    const [series] = resultSeries("contribution", { contribution }, aKnown().rubric);
    expect(series).toMatchObject({ metric, level: given.at(-1), trend, comparison: { standing } });
  });

  it("R58 where lower is better a fall is an improvement and less than the competitor is ahead", () => {
    const comparison = { with: "benchmark", name: "标杆", value: 2 };
    const row = { metric: "quality-cost", kpi: "", figures: figures(3, 2, 1), comparison, note: "" };
    const [series] = resultSeries("operations", { operations: pointWith("operations", "R58", { rows: [row] }) }, aKnown().rubric);
    expect(series).toMatchObject({ better: "lower", trend: "improving", comparison: { standing: "ahead" } });
  });

  it("R52 a competitor's figure serves a metric that brings no comparison of its own", () => {
    const rows = rowsOf("contribution", "R55").map((row) => ({ ...row, comparison: null }));
    const contribution = pointWith("contribution", "R55", { rows });
    const competitor = { ...rowOf("6.5.3", "R52"), metric: "sales", theirs: 1 };
    const contents = { contribution, "6.5.3": pointWith("6.5.3", "R52", { rows: [competitor] }) };
    const compared = resultSeries("contribution", contents, aKnown().rubric).map(({ metric, comparison }) => [
      metric,
      comparison?.value ?? null,
    ]);
    expect(compared).toEqual([
      ["sales", 1],
      ["employees", null],
      ["tax-paid", null],
      ["public-good", null],
    ]);
    expect(foundInRows("contribution", "R55", rows, { compared: ["sales"] }).warnings).toEqual([
      "comparison-missing aspects.R55.rows.1.comparison",
      "comparison-missing aspects.R55.rows.2.comparison",
      "comparison-missing aspects.R55.rows.3.comparison",
    ]);
  });

  it("R42 the research money is a result of the innovation group and of no other", () => {
    const contents = aCompleteApplication();
    const research = ResultGroupId.options.flatMap((group) =>
      resultSeries(group, contents, aKnown().rubric).filter(({ source }) => source === "research_budget"),
    );
    expect(research).toMatchObject([{ group: "innovation", metric: "research-budget", figures: [{}, {}, {}, {}, {}] }]);
  });
});
