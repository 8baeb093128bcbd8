import { describe, expect, it } from "vitest";
import { localDateOf } from "../../domain/kernel/instant.ts";
import { startApplication, whole } from "./support/applicant.ts";
import { column, notApplicable, oneMore, onlyRows, rowAt, rowless, unproved, untouched, wordless } from "./support/edits.ts";
import { clockNow } from "./support/year.ts";

const unit = await startApplication("crowd-unit-001");
const today = localDateOf(await clockNow());

describe("6.1 leadership", () => {
  it("R18 structure and duties need words and a file, or the reason why they do not apply", async () => {
    expect((await unit.save("6.1.1", { R18: untouched })).gaps).toEqual(["R18 not-answered aspects.R18"]);
    expect((await unit.save("6.1.1", { R18: unproved })).gaps).toEqual(["R18 evidence-missing aspects.R18.evidence"]);
    expect((await unit.save("6.1.1", { R18: wordless })).gaps).toEqual(["R18 text-missing aspects.R18.text"]);
    expect(await unit.save("6.1.1", { R18: notApplicable("由集团统一管理") })).toMatchObject(whole);
    const saved = await unit.save("6.1.1");
    expect(saved).toMatchObject(whole);
    const slots = ["org-chart", "duty-descriptions", "compliance-statement", "penalty-check"];
    expect(saved.answers["R18"]?.evidence.map(({ slot }) => slot)).toEqual(slots);
  });

  it("R19 the culture needs its words and a document or record of how it is spread", async () => {
    const lacking = await unit.save("6.1.2", { R19: unproved });
    expect(lacking).toMatchObject({ complete: false, gaps: ["R19 evidence-missing aspects.R19.evidence"] });
    expect((await unit.save("6.1.2", { R19: wordless })).gaps).toEqual(["R19 text-missing aspects.R19.text"]);
    const saved = await unit.save("6.1.2");
    expect(saved).toMatchObject(whole);
    expect(saved.answers["R19"]?.evidence.map(({ slot }) => slot)).toEqual(["culture-documents", "culture-communication"]);
  });

  it("R20 each of the five resources is to be shown, and the one left out is named", async () => {
    const lacking = await unit.save("6.1.2", { R20: onlyRows(({ kind }) => kind !== "information" && kind !== "partners") });
    expect(lacking.gaps).toEqual(["R20 resource-missing aspects.R20.rows", "R20 resource-missing aspects.R20.rows"]);
    expect(lacking.words).toEqual([
      "Of the five resources one is missing: Information.",
      "Of the five resources one is missing: Partners.",
    ]);
    const saved = await unit.save("6.1.2");
    expect(saved).toMatchObject(whole);
    expect(column(saved.answers["R20"], "kind")).toEqual(["people", "technology", "facilities", "information", "partners"]);
  });

  it("R21 communication with staff and other parties needs words and a file", async () => {
    expect((await unit.save("6.1.2", { R21: untouched })).gaps).toEqual(["R21 not-answered aspects.R21"]);
    expect((await unit.save("6.1.2", { R21: unproved })).gaps).toEqual(["R21 evidence-missing aspects.R21.evidence"]);
    expect(await unit.save("6.1.2")).toMatchObject(whole);
  });

  it("R22 each objective names the party whose need it answers, and no code stands for two", async () => {
    expect((await unit.save("6.1.3", { R22: rowless })).gaps).toEqual(["R22 rows-missing aspects.R22.rows"]);
    expect((await unit.save("6.1.3", { R22: rowAt(1, { stakeholder: null }) })).gaps).toEqual([
      "R22 cell-missing aspects.R22.rows.1.stakeholder",
    ]);
    expect((await unit.save("6.1.3", { R22: rowAt(2, { code: "M1" }) })).gaps).toEqual(["R22 code-repeated aspects.R22.rows.2.code"]);
    const saved = await unit.save("6.1.3");
    expect(saved).toMatchObject(whole);
    expect(column(saved.answers["R22"], "stakeholder")).toEqual(["customer", "staff", "supplier"]);
  });

  it("R23 there is a long plan and a short one, and none ends before it begins", async () => {
    const longOnly = await unit.save("6.1.3", { R23: onlyRows(({ horizon }) => horizon === "long") });
    expect(longOnly).toMatchObject({ gaps: ["R23 horizon-missing aspects.R23.rows"], words: ["There is no short plan."] });
    const reversed = await unit.save("6.1.3", { R23: rowAt(0, { from: "2027-01-01", until: "2026-12-31" }) });
    expect(reversed.gaps).toEqual(["R23 dates-reversed aspects.R23.rows.0.until"]);
    expect(column((await unit.save("6.1.3")).answers["R23"], "horizon")).toEqual(["long", "short"]);
  });

  it("R24 each indicator has name, unit, target and owner; one that nothing uses is pointed out", async () => {
    const lacking = await unit.save("6.1.3", { R24: rowAt(0, { target: null, owner: "" }) });
    expect(lacking.gaps).toEqual(["R24 cell-missing aspects.R24.rows.0.target", "R24 cell-missing aspects.R24.rows.0.owner"]);
    const spare = { code: "K9", name: "备用指标", unit: "%", target: 1, owner: "质量部" };
    const saved = await unit.save("6.1.3", { R24: oneMore(spare) });
    expect(saved.complete).toBe(true);
    expect(column(saved.answers["R24"], "code")).toEqual(["K1", "K2", "K3", "K4", "K9"]);
    await unit.put("6.2.2", await unit.sampleOf("6.2.2"));
    expect((await unit.across("6.1.3")).warnings).toEqual(["R24 kpi-unused aspects.R24.rows", "R24 kpi-unused aspects.R24.rows"]);
    await unit.put("operations", await unit.sampleOf("operations"));
    expect((await unit.across("6.1.3")).warnings).toEqual(["R24 kpi-unused aspects.R24.rows"]);
  });

  it("R25 without a review in the evaluated period the point is capped, and a review to come is none", async () => {
    const old = await unit.save("6.1.3", {
      R25: (answer) => ({ ...answer, rows: answer.rows.map((row) => ({ ...row, on: "2025-12-31" })) }),
    });
    expect(old).toMatchObject({ complete: true, gaps: [], warnings: ["R25 no-review aspects.R25.rows"] });
    expect(old.words).toEqual(["No review of the plan since 2026-01-01: this point is capped at 50 %."]);
    const ahead = await unit.save("6.1.3", { R25: rowAt(1, { on: "2099-01-01" }) });
    expect(ahead).toMatchObject({ gaps: ["R25 date-in-future aspects.R25.rows.1.on"], warnings: [] });
    const saved = await unit.save("6.1.3", { R25: rowAt(1, { on: today }) });
    expect(saved).toMatchObject(whole);
    expect(column(saved.answers["R25"], "on")).toEqual(["2026-01-15", today]);
  });

  it("R26 each change goes back to a review that there was", async () => {
    const loose = await unit.save("6.1.3", { R26: rowAt(0, { review: "P7" }) });
    expect(loose).toMatchObject({
      gaps: ["R26 unknown-review aspects.R26.rows.0.review"],
      words: ["There is no review with the code P7."],
    });
    expect((await unit.save("6.1.3", { R26: rowless })).gaps).toEqual(["R26 rows-missing aspects.R26.rows"]);
    const saved = await unit.save("6.1.3");
    expect(saved).toMatchObject(whole);
    expect(column(saved.answers["R26"], "review")).toEqual(["P1", "P2"]);
  });
});
