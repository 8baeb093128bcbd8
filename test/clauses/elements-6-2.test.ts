import { describe, expect, it } from "vitest";
import { addDays, localDateOf } from "../../domain/kernel/instant.ts";
import { startApplication, whole } from "./support/applicant.ts";
import { column, notApplicable, oneMore, onlyRows, rowAt, rowless, unproved, untouched, withoutSlot, wordless } from "./support/edits.ts";
import { clockNow } from "./support/year.ts";

const unit = await startApplication("crowd-unit-002");
const today = localDateOf(await clockNow());

describe("6.2 operation", () => {
  it("R27 a certificate needs number, issuer and dates, and must not have expired unless it was renewed", async () => {
    const unnumbered = await unit.save("6.2.1", { R27: rowAt(0, { number: "" }) });
    expect(unnumbered.gaps).toEqual(["R27 certificate-incomplete aspects.R27.rows.0.number"]);
    const yesterday = addDays(today, -1);
    const expired = await unit.save("6.2.1", { R27: rowAt(0, { issued: "2023-01-01", expires: yesterday }) });
    expect(expired).toMatchObject({
      gaps: ["R27 certificate-expired aspects.R27.rows.0.expires"],
      words: [`The certificate expired on ${yesterday} and was not renewed.`],
    });
    const old = { system: "质量管理体系认证", kind: "certificate", number: "旧证", issuer: "燕赵认证中心（演示）", issued: "2020-01-01" };
    expect(await unit.save("6.2.1", { R27: oneMore({ ...old, expires: "2023-01-01" }) })).toMatchObject(whole);
  });

  it("R27 a certificate about to expire is warned of", async () => {
    const soon = addDays(today, 30);
    expect(await unit.save("6.2.1", { R27: rowAt(0, { expires: soon }) })).toMatchObject({
      complete: true,
      gaps: [],
      warnings: ["R27 certificate-expiring aspects.R27.rows.0.expires"],
      words: [`The certificate expires on ${soon}.`],
    });
    expect(column((await unit.save("6.2.1")).answers["R27"], "kind")).toEqual(["certificate", "method"]);
  });

  it("R28 main processes are listed by type, and the list of types is open", async () => {
    expect((await unit.save("6.2.2", { R28: rowAt(0, { code: "G2" }), R29: onlyRows(({ process }) => process !== "G1") })).gaps).toEqual([
      "R28 code-repeated aspects.R28.rows.1.code",
    ]);
    expect((await unit.save("6.2.2", { R28: rowAt(3, { type: "other" }) })).gaps).toEqual([
      "R28 other-unnamed aspects.R28.rows.3.otherType",
    ]);
    const saved = await unit.save("6.2.2", { R28: rowAt(3, { type: "other", otherType: "再制造" }) });
    expect(saved).toMatchObject(whole);
    expect(column(saved.answers["R28"], "type")).toEqual(["design", "making", "inspection", "other"]);
  });

  it("R29 no process is complete without both its indicator and its method", async () => {
    expect((await unit.save("6.2.2", { R29: rowAt(0, { kpi: "" }) })).gaps).toEqual(["R29 measure-incomplete aspects.R29.rows.0.kpi"]);
    expect((await unit.save("6.2.2", { R29: rowAt(1, { method: "" }) })).gaps).toEqual([
      "R29 measure-incomplete aspects.R29.rows.1.method",
    ]);
    const unmeasured = await unit.save("6.2.2", { R29: onlyRows(({ process }) => process !== "G3") });
    expect(unmeasured).toMatchObject({
      gaps: ["R29 process-unmeasured aspects.R29.rows"],
      words: ["Process G3 has neither indicator nor method."],
    });
    expect(await unit.save("6.2.2")).toMatchObject(whole);
  });

  it("R29 a process is measured by an indicator that the unit has", async () => {
    await unit.put("6.1.3", await unit.sampleOf("6.1.3"));
    await unit.save("6.2.2", { R29: rowAt(2, { kpi: "K8" }) });
    expect((await unit.across("6.2.2")).gaps).toEqual(["R29 unknown-kpi aspects.R29.rows.2.kpi"]);
    await unit.save("6.2.2");
    expect((await unit.across("6.2.2")).gaps).toEqual([]);
  });

  it("R30 each process has its control, how operators know of it and how it is monitored", async () => {
    const silent = await unit.save("6.2.3", { R30: rowAt(0, { control: "", awareness: "", monitoring: "" }) });
    expect(silent.gaps).toEqual(["control", "awareness", "monitoring"].map((cell) => `R30 cell-missing aspects.R30.rows.0.${cell}`));
    await unit.save("6.2.2");
    await unit.save("6.2.3", { R30: onlyRows(({ process }) => process !== "G4") });
    expect(await unit.across("6.2.3")).toEqual({ gaps: [], warnings: ["R30 process-uncontrolled aspects.R30.rows"] });
    await unit.save("6.2.3", { R30: rowAt(0, { process: "G7" }) });
    expect((await unit.across("6.2.3")).gaps).toEqual(["R30 unknown-process aspects.R30.rows.0.process"]);
    expect(await unit.save("6.2.3")).toMatchObject(whole);
    expect(await unit.across("6.2.3")).toEqual({ gaps: [], warnings: [] });
  });

  it("R31 anomalies need the procedure itself and a case of its use", async () => {
    expect(await unit.save("6.2.3", { R31: withoutSlot("anomaly-procedure") })).toMatchObject({
      gaps: ["R31 slot-missing aspects.R31.evidence"],
      words: ["Missing file: Procedure for anomalies."],
    });
    expect((await unit.save("6.2.3", { R31: rowless })).gaps).toEqual(["R31 rows-missing aspects.R31.rows"]);
    expect(await unit.save("6.2.3", { R31: withoutSlot("anomaly-cases") })).toMatchObject(whole);
  });

  it("R32 whether there is a chief quality officer who meets the conditions is told as one fact", async () => {
    const untrained = await unit.save("6.2.4", { R32: rowAt(0, { trained: false }) });
    expect(untrained).toMatchObject({
      complete: true,
      warnings: ["R32 cqo-below-conditions aspects.R32.rows.0.post"],
      words: ["The chief quality officer misses a condition: trained."],
    });
    expect((await unit.coverage()).hasCqo).toBe(false);
    const unwritten = await unit.save("6.2.4", { R32: withoutSlot("cqo-appointment") });
    expect(unwritten.words).toEqual(["The chief quality officer misses a condition: appointed in writing."]);
    expect((await unit.coverage()).hasCqo).toBe(false);
    const saved = await unit.save("6.2.4");
    expect(saved).toMatchObject(whole);
    expect((await unit.coverage()).hasCqo).toBe(true);
    expect(Object.keys(saved.answers["R32"]?.rows[0] ?? {}).toSorted()).toEqual([
      "appointedOn",
      "post",
      "qualification",
      "trained",
      "years",
    ]);
  });

  it("R33 each improvement project names its method and what came of it", async () => {
    const lacking = await unit.save("6.2.4", { R33: rowAt(1, { method: null, result: "" }) });
    expect(lacking.gaps).toEqual(["R33 cell-missing aspects.R33.rows.1.method", "R33 cell-missing aspects.R33.rows.1.result"]);
    expect(column((await unit.save("6.2.4")).answers["R33"], "method")).toEqual(["pdca", "benchmarking"]);
    expect(await unit.refused("6.2.4", { R33: rowAt(0, { method: "astrology" }) })).toBe("section-malformed");
  });

  it("R34 what was improved is kept and passed on, with a record of it", async () => {
    expect((await unit.save("6.2.4", { R34: untouched })).gaps).toEqual(["R34 not-answered aspects.R34"]);
    expect((await unit.save("6.2.4", { R34: wordless })).gaps).toEqual(["R34 text-missing aspects.R34.text"]);
    expect((await unit.save("6.2.4", { R34: unproved })).gaps).toEqual(["R34 evidence-missing aspects.R34.evidence"]);
    expect(await unit.save("6.2.4", { R34: notApplicable("首年开展改进") })).toMatchObject(whole);
    expect(column((await unit.save("6.2.4")).answers["R34"], "keptAs")).toEqual(["作业指导书修订版"]);
  });
});
