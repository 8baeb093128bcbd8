import { describe, expect, it } from "vitest";
import { figuresAspectOf } from "../../domain/application/aspects/results.ts";
import { readSectionForm } from "../../domain/application/read-contract.ts";
import { getRubric, publishRubric, reviseRubric, startRubric } from "../../domain/rubric/contract.ts";
import { readRubric } from "../../domain/rubric/public-contract.ts";
import { ResultGroupId } from "../../domain/standard/elements.ts";
import { startApplication, whole } from "./support/applicant.ts";
import { oneMore, onlyRows, rowAt, unproved } from "./support/edits.ts";
import { as, next, publicly } from "./support/year.ts";

const unit = await startApplication("unit-3");
const metricsOf = async (group: ResultGroupId) => {
  const { tree } = await publicly.call(readRubric, { id: next.applying.rubricId }, {});
  return tree.metrics.filter((metric) => metric.group === group).map(({ code }) => code);
};
const figures = (...values: readonly number[]) => values.map((value, index) => ({ year: 2024 + index, value }));

/** Every metric of the group with three years of figures, a level, a trend and a comparison. */
const provesGroup = async (group: ResultGroupId): Promise<void> => {
  const requirement = figuresAspectOf[group];
  const place = `aspects.${requirement}.rows`;
  const [first] = await metricsOf(group);
  const missing = await unit.save(group, { [requirement]: onlyRows(({ metric }) => metric !== first) });
  expect(missing.gaps).toEqual([`${requirement} metric-missing ${place}`]);
  const short = await unit.save(group, { [requirement]: rowAt(0, { figures: figures(1, 2).slice(0, 2) }) });
  expect(short).toMatchObject({ gaps: [`${requirement} figures-missing ${place}.0.figures`] });
  expect(short.words[0]).toContain("2026");
  const explained = await unit.save(group, { [requirement]: rowAt(0, { figures: figures(1, 2), note: "2026 年口径调整，数据未出" }) });
  expect(explained).toMatchObject({ complete: true, gaps: [], warnings: [`${requirement} figures-explained ${place}.0.figures`] });
  const alone = await unit.save(group, { [requirement]: rowAt(0, { comparison: null }) });
  expect(alone).toMatchObject({ complete: true, gaps: [], warnings: [`${requirement} comparison-missing ${place}.0.comparison`] });
  expect((await unit.save(group, { [requirement]: unproved })).gaps).toEqual([
    `${requirement} evidence-missing aspects.${requirement}.evidence`,
  ]);
  const comparison = { with: "benchmark", name: "标杆", value: 20 };
  expect(await unit.save(group, { [requirement]: rowAt(0, { figures: figures(10, 15, 30), comparison }) })).toMatchObject(whole);
  const series = (await unit.coverage()).series.filter((one) => one.group === group && one.source === "rubric");
  expect(series.map(({ metric }) => metric)).toEqual(await metricsOf(group));
  expect(series[0]).toMatchObject({
    figures: figures(10, 15, 30),
    level: { year: 2026, value: 30 },
    trend: series[0]?.better === "higher" ? "improving" : "worsening",
    comparison: { ...comparison, standing: series[0]?.better === "higher" ? "ahead" : "behind" },
  });
};

describe("6.6 results", () => {
  it("R54 the five groups are always there, each with a place for figures of the unit's own", async () => {
    for (const section of ResultGroupId.options) {
      const { aspects } = await as("unit-3").call(readSectionForm, { section }, {});
      expect(aspects.map(({ requirement, needs }) => [requirement, needs])).toEqual([
        ["R54", "offered"],
        [figuresAspectOf[section], "rows"],
      ]);
      expect((await metricsOf(section)).length).toBeGreaterThan(0);
    }
  });

  it("R54 a rubric that leaves a group without a figure is not published, one that adds figures is", async () => {
    const officer = as("officer");
    const title = { zh: "增补指标的评分细则", en: "A rubric with more figures" };
    const { id } = await officer.call(startRubric, {}, { year: 2030, title });
    const { tree } = (await officer.call(getRubric, { id }, {})).rubric;
    const without = { ...tree, metrics: tree.metrics.filter(({ group }) => group !== "resources") };
    await officer.call(reviseRubric, { id }, { tree: without });
    expect(await as("approver").refused(publishRubric, { id }, {})).toBe("rubric-metric-missing");
    const name = { zh: "绿电占比", en: "Share of green power" };
    const more = { group: "contribution" as const, code: "green-power", name, unit: "%", better: "higher" as const };
    await officer.call(reviseRubric, { id }, { tree: { ...tree, metrics: [...tree.metrics, more] } });
    await as("approver").call(publishRubric, { id }, {});
    expect((await publicly.call(readRubric, { id }, {})).tree.metrics.at(-1)).toEqual(more);
  });

  it("R54 a unit adds figures of its own, which need the same years and are read like the others", async () => {
    const own = { name: "出口占比", unit: "%", better: "higher", kpi: "", comparison: null };
    const withProof = (row: Parameters<typeof oneMore>[0]) => ({
      R54: (answer: Parameters<ReturnType<typeof oneMore>>[0]) => oneMore(row)({ ...answer, text: "补充指标" }),
    });
    const lacking = await unit.save("market", withProof({ ...own, figures: figures(1, 2) }));
    expect(lacking.gaps).toEqual(["R54 evidence-missing aspects.R54.evidence", "R54 figures-missing aspects.R54.rows.0.figures"]);
    await unit.save("market", withProof({ ...own, figures: figures(8, 8, 8) }));
    const { series } = await unit.coverage();
    expect(series.filter(({ source }) => source === "own")).toMatchObject([
      {
        group: "market",
        metric: "出口占比",
        figures: figures(8, 8, 8),
        level: { year: 2026, value: 8 },
        trend: "steady",
        comparison: null,
      },
    ]);
  });

  it("R55 contribution is judged by every metric over three years, with level, trend and comparison", () => provesGroup("contribution"));
  it("R56 market is judged by every metric over three years, with level, trend and comparison", () => provesGroup("market"));
  it("R57 innovation is judged by every metric over three years, with level, trend and comparison", () => provesGroup("innovation"));
  it("R58 operations are judged by every metric over three years, with level, trend and comparison", () => provesGroup("operations"));
  it("R59 resources are judged by every metric over three years, with level, trend and comparison", () => provesGroup("resources"));

  it("R57 figures of a metric that the rubric does not ask for are no answer", async () => {
    const stranger = { metric: "no-such-metric", kpi: "", figures: figures(1, 2, 3), comparison: null, note: "" };
    expect((await unit.save("innovation", { R57: oneMore(stranger) })).gaps).toEqual(["R57 unknown-metric aspects.R57.rows.4.metric"]);
    expect((await unit.save("innovation", { R57: rowAt(1, { metric: "rd-share" }) })).gaps).toEqual([
      "R57 metric-missing aspects.R57.rows",
      "R57 code-repeated aspects.R57.rows.1.metric",
    ]);
  });
});
