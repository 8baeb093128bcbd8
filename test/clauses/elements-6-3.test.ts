import { describe, expect, it } from "vitest";
import { startApplication, whole } from "./support/applicant.ts";
import { column, oneMore, onlyRows, rowAt, rowless, unproved, untouched, wordless } from "./support/edits.ts";

const unit = await startApplication("crowd-unit-003");

describe("6.3 innovation", () => {
  it("R35 each innovation is tagged as one of the four and says what it improved", async () => {
    const lacking = await unit.save("6.3.1", { R35: rowAt(0, { kind: null, effect: "" }) });
    expect(lacking.gaps).toEqual(["R35 cell-missing aspects.R35.rows.0.kind", "R35 cell-missing aspects.R35.rows.0.effect"]);
    expect(await unit.refused("6.3.1", { R35: rowAt(0, { kind: "marketing" }) })).toBe("section-malformed");
    const innovation = (kind: string) => ({ title: "新作业法", kind, year: 2026, effect: "返工减少" });
    const saved = await unit.save("6.3.1", {
      R35: (answer) => oneMore(innovation("method"))(oneMore(innovation("process"))(answer)),
    });
    expect(saved).toMatchObject(whole);
    expect(column(saved.answers["R35"], "kind")).toEqual(["technology", "material", "process", "method"]);
  });

  it("R36 part taken in standards is held with number, level, role and year, at every level the clause names", async () => {
    const lacking = await unit.save("6.3.2", { R36: rowAt(0, { number: "", level: null, role: null, year: null }) });
    expect(lacking.gaps).toEqual(["number", "level", "role", "year"].map((cell) => `R36 cell-missing aspects.R36.rows.0.${cell}`));
    const levels = ["international", "national", "industry", "local", "group"];
    const standards = levels.map((level) => ({ number: `演示-${level}`, title: "导则", level, role: "drafter", year: 2025 }));
    const saved = await unit.save("6.3.2", { R36: (answer) => ({ ...answer, rows: standards }) });
    expect(saved).toMatchObject(whole);
    expect(column(saved.answers["R36"], "level")).toEqual(levels);
  });

  it("R37 a right needs its number, a trade-secret measure has none", async () => {
    const lacking = await unit.save("6.3.2", { R37: rowAt(0, { number: "" }) });
    expect(lacking).toMatchObject({ gaps: ["R37 number-missing aspects.R37.rows.0.number"], words: ["Give the number of the right."] });
    const secretOnly = await unit.save("6.3.2", { R37: onlyRows(({ kind }) => kind === "trade_secret_measure") });
    expect(secretOnly).toMatchObject(whole);
    expect(secretOnly.answers["R37"]?.rows).toMatchObject([{ kind: "trade_secret_measure", number: "" }]);
  });

  it("R38 the innovation body is held with its level, since when, and what it does for quality", async () => {
    expect((await unit.save("6.3.3", { R38: rowless })).gaps).toEqual(["R38 rows-missing aspects.R38.rows"]);
    expect((await unit.save("6.3.3", { R38: rowAt(0, { task: "" }) })).gaps).toEqual(["R38 cell-missing aspects.R38.rows.0.task"]);
    const saved = await unit.save("6.3.3");
    expect(saved).toMatchObject(whole);
    expect(column(saved.answers["R38"], "name")).toEqual(["企业技术中心"]);
  });

  it("R39 joint research rests on agreements that name the partner and do not end before they begin", async () => {
    expect((await unit.save("6.3.3", { R39: rowAt(0, { partner: "" }) })).gaps).toEqual(["R39 cell-missing aspects.R39.rows.0.partner"]);
    const reversed = await unit.save("6.3.3", { R39: rowAt(0, { from: "2026-05-01", until: "2026-04-30" }) });
    expect(reversed.gaps).toEqual(["R39 dates-reversed aspects.R39.rows.0.until"]);
    expect((await unit.save("6.3.3", { R39: unproved })).gaps).toEqual(["R39 evidence-missing aspects.R39.evidence"]);
    expect(await unit.save("6.3.3", { R39: rowAt(0, { until: null }) })).toMatchObject(whole);
  });

  it("R40 rewards need their rules and an instance, and no person's sum is taken", async () => {
    expect((await unit.save("6.3.3", { R40: wordless })).gaps).toEqual(["R40 text-missing aspects.R40.text"]);
    expect((await unit.save("6.3.3", { R40: rowless })).gaps).toEqual(["R40 rows-missing aspects.R40.rows"]);
    expect(await unit.refused("6.3.3", { R40: rowAt(0, { form: "员工奖金 8000 元" }) })).toBe("section-malformed");
    expect(column((await unit.save("6.3.3")).answers["R40"], "form")).toEqual(["团队奖励与荣誉称号"]);
  });

  it("R41 sharing of knowledge needs its rules and the activities that were held", async () => {
    expect((await unit.save("6.3.3", { R41: untouched })).gaps).toEqual(["R41 not-answered aspects.R41"]);
    const lacking = await unit.save("6.3.3", { R41: rowAt(0, { on: null, takers: null }) });
    expect(lacking.gaps).toEqual(["R41 cell-missing aspects.R41.rows.0.on", "R41 cell-missing aspects.R41.rows.0.takers"]);
    expect(await unit.save("6.3.3")).toMatchObject(whole);
  });

  it("R42 the research budget is given by year, the last year for certain and none twice", async () => {
    const withoutLast = await unit.save("6.3.3", { R42: onlyRows(({ year }) => year !== 2026) });
    expect(withoutLast).toMatchObject({ gaps: ["R42 years-missing aspects.R42.rows"], words: ["Figures are missing for 2026."] });
    const withoutEarlier = await unit.save("6.3.3", { R42: onlyRows(({ year }) => year === 2026) });
    expect(withoutEarlier).toMatchObject({ complete: true, warnings: ["R42 years-missing aspects.R42.rows"] });
    expect(withoutEarlier.words).toEqual(["Figures are missing for 2025, 2024."]);
    expect((await unit.save("6.3.3", { R42: rowAt(0, { year: 2026 }) })).gaps).toEqual(["R42 year-repeated aspects.R42.rows.4.year"]);
    expect(await unit.save("6.3.3")).toMatchObject(whole);
  });

  it("R42 what was spent on research is a result of the innovation group without being typed again", async () => {
    const figures = [2024, 2025, 2026].map((year, index) => ({ year, budget: 100, actual: 100 + 10 * index }));
    await unit.save("6.3.3", { R42: (answer) => ({ ...answer, rows: figures }) });
    const { series } = await unit.coverage();
    expect(series.filter(({ source }) => source === "research_budget")).toMatchObject([
      {
        group: "innovation",
        metric: "research-budget",
        figures: [
          { year: 2024, value: 100 },
          { year: 2025, value: 110 },
          { year: 2026, value: 120 },
        ],
        level: { year: 2026, value: 120 },
        trend: "improving",
      },
    ]);
  });
});
