import { describe, expect, it } from "vitest";
import { startApplication, whole } from "./support/applicant.ts";
import { column, oneMore, onlyRows, rowAt, rowless, unproved, untouched, withoutSlot } from "./support/edits.ts";

const unit = await startApplication("unit-2");

describe("6.5 brand", () => {
  it("R50 the brand has its position and promotion, and the emergency plan is a file of its own", async () => {
    const lacking = await unit.save("6.5.1", { R50: rowAt(0, { position: "", promotion: "" }) });
    expect(lacking.gaps).toEqual(["R50 cell-missing aspects.R50.rows.0.position", "R50 cell-missing aspects.R50.rows.0.promotion"]);
    expect(await unit.save("6.5.1", { R50: withoutSlot("emergency-plan") })).toMatchObject({
      gaps: ["R50 slot-missing aspects.R50.evidence"],
      words: ["Missing file: Emergency plan."],
    });
    const saved = await unit.save("6.5.1", { R50: withoutSlot("brand-record") });
    expect(saved).toMatchObject(whole);
    expect(column(saved.answers["R50"], "position")).toEqual(["华北中高端"]);
  });

  it("R51 satisfaction is given by year, the last year for certain", async () => {
    const withoutLast = await unit.save("6.5.2", { R51: onlyRows(({ year }) => year !== 2026) });
    expect(withoutLast).toMatchObject({ gaps: ["R51 years-missing aspects.R51.rows"], words: ["Figures are missing for 2026."] });
    expect((await unit.save("6.5.2", { R51: rowAt(0, { year: 2024 }) })).gaps).toEqual(["R51 year-repeated aspects.R51.rows.2.year"]);
    expect(await unit.refused("6.5.2", { R51: rowAt(0, { percent: 101 }) })).toBe("section-malformed");
    expect(column((await unit.save("6.5.2")).answers["R51"], "year")).toEqual([2022, 2023, 2024, 2025, 2026]);
  });

  it("R51 where satisfaction fell, an improvement is looked for", async () => {
    const fallen = await unit.save("6.5.2", { R51: rowAt(4, { percent: 50, improvement: "" }) });
    expect(fallen).toMatchObject({ complete: true, warnings: ["R51 improvement-missing aspects.R51.rows.4.improvement"] });
    expect(await unit.save("6.5.2", { R51: rowAt(4, { percent: 50, improvement: "重建投诉流程" }) })).toMatchObject(whole);
  });

  it("R52 a competitor's figure stands beside the unit's own, with what was done about it", async () => {
    expect((await unit.save("6.5.3", { R52: rowAt(0, { action: "" }) })).gaps).toEqual(["R52 cell-missing aspects.R52.rows.0.action"]);
    expect((await unit.save("6.5.3", { R52: rowAt(0, { theirs: null }) })).gaps).toEqual(["R52 cell-missing aspects.R52.rows.0.theirs"]);
    expect((await unit.save("6.5.3", { R52: rowAt(0, { metric: "no-such-metric" }) })).gaps).toEqual([
      "R52 unknown-metric aspects.R52.rows.0.metric",
    ]);
    expect(await unit.save("6.5.3")).toMatchObject(whole);
  });

  it("R52 a competitor's figure of a metric serves as the comparison of the results", async () => {
    await unit.save("operations", { R58: rowAt(3, { comparison: null }) });
    await unit.save("6.5.3");
    expect((await unit.across("operations")).warnings).toEqual(["R58 comparison-missing aspects.R58.rows.3.comparison"]);
    const rival = { competitor: "同行乙", metric: "on-time-delivery", indicator: "准时交付率", year: 2026, better: "higher" };
    await unit.save("6.5.3", { R52: oneMore({ ...rival, ours: 95, theirs: 1, action: "保持" }) });
    expect((await unit.across("operations")).warnings).toEqual([]);
    const { series } = await unit.coverage();
    expect(series.find(({ metric }) => metric === "on-time-delivery")?.comparison).toEqual({
      with: "competitor",
      name: "同行乙",
      value: 1,
      standing: "ahead",
    });
  });

  it("R53 each strategic partner has an agreement, what it provides and what is shared with it", async () => {
    expect((await unit.save("6.5.4", { R53: untouched })).gaps).toEqual(["R53 not-answered aspects.R53"]);
    expect((await unit.save("6.5.4", { R53: rowless })).gaps).toEqual(["R53 rows-missing aspects.R53.rows"]);
    expect((await unit.save("6.5.4", { R53: unproved })).gaps).toEqual(["R53 evidence-missing aspects.R53.evidence"]);
    expect((await unit.save("6.5.4", { R53: rowAt(0, { shared: "" }) })).gaps).toEqual(["R53 cell-missing aspects.R53.rows.0.shared"]);
    const reversed = await unit.save("6.5.4", { R53: rowAt(0, { from: "2026-01-02", until: "2026-01-01" }) });
    expect(reversed.gaps).toEqual(["R53 dates-reversed aspects.R53.rows.0.until"]);
    const saved = await unit.save("6.5.4");
    expect(saved).toMatchObject(whole);
    expect(column(saved.answers["R53"], "resource")).toEqual(["material"]);
  });
});
