import { describe, expect, it } from "vitest";
import { hasCqo } from "../../../domain/application/checks/operation.ts";
import { aKnown } from "../../support/an-application.ts";
import { askedOf, found, foundInRows, pointWith, proofAsked, rowOf, rowsOf } from "./found.ts";

const certificate = rowOf("6.2.1", "R27");

describe("6.2 operations", () => {
  it.each([
    ["expired yesterday", [{ ...certificate, expires: "2026-03-15" }], ["certificate-expired aspects.R27.rows.0.expires"], []],
    ["expiring within 90 days", [{ ...certificate, expires: "2026-06-14" }], [], ["certificate-expiring aspects.R27.rows.0.expires"]],
    ["expiring after 91 days", [{ ...certificate, expires: "2026-06-15" }], [], []],
    ["expired and renewed", [{ ...certificate, expires: "2026-03-01" }, certificate], [], []],
    ["without a number", [{ ...certificate, number: "" }], ["certificate-incomplete aspects.R27.rows.0.number"], []],
    ["issued tomorrow", [{ ...certificate, issued: "2026-03-17" }], ["date-in-future aspects.R27.rows.0.issued"], []],
    ["ending before it begins", [{ ...certificate, expires: "2025-01-01" }], ["dates-reversed aspects.R27.rows.0.expires"], []],
    ["of a method, without dates", [rowOf("6.2.1", "R27", 1)], [], []],
  ])("R27 a certificate %s", (_, rows, gaps, warnings) => {
    expect(foundInRows("6.2.1", "R27", rows)).toEqual({ gaps, warnings });
  });

  it("R28 a process has a type, and another type has a name", () => {
    const rows = [...rowsOf("6.2.2", "R28").slice(0, 3), { ...rowOf("6.2.2", "R28", 3), type: "other", otherType: "" }];
    expect(foundInRows("6.2.2", "R28", rows).gaps).toEqual(["other-unnamed aspects.R28.rows.3.otherType"]);
  });

  it("R29 a process needs both an indicator and a method", () => {
    const [first, second, third] = rowsOf("6.2.2", "R29");
    const rows = [{ ...first, kpi: "" }, { ...second, method: "" }, { ...third }];
    expect(foundInRows("6.2.2", "R29", rows).gaps).toEqual([
      "process-unmeasured aspects.R29.rows",
      "measure-incomplete aspects.R29.rows.0.kpi",
      "measure-incomplete aspects.R29.rows.1.method",
    ]);
  });

  it("R29 the indicator and the process exist", () => {
    const rows = [...rowsOf("6.2.2", "R29"), { ...rowOf("6.2.2", "R29"), process: "G9" }];
    expect(foundInRows("6.2.2", "R29", rows, { kpis: ["K1", "K4"] }).gaps).toEqual([
      "unknown-kpi aspects.R29.rows.3.kpi",
      "unknown-process aspects.R29.rows.4.process",
    ]);
  });

  it("R30 control, awareness and monitoring are all said, for every process", () => {
    const rows = [{ ...rowOf("6.2.3", "R30"), control: "", awareness: "", monitoring: "" }];
    expect(foundInRows("6.2.3", "R30", rows, { processes: ["G1", "G2"] })).toEqual({
      gaps: [
        "cell-missing aspects.R30.rows.0.control",
        "cell-missing aspects.R30.rows.0.awareness",
        "cell-missing aspects.R30.rows.0.monitoring",
      ],
      warnings: ["process-uncontrolled aspects.R30.rows"],
    });
  });

  it("R31 there is a procedure for anomalies and a case of its use", () => {
    const content = pointWith("6.2.3", "R31", { evidence: [{ slot: "anomaly-cases", evidenceId: "evidence-1" }], rows: [] });
    expect(found("6.2.3", content).gaps).toEqual(["slot-missing aspects.R31.evidence", "rows-missing aspects.R31.rows"]);
  });

  it.each([
    ["who meets all", {}, [], true],
    ["too short in quality", { years: 2 }, ["cqo-below-conditions aspects.R32.rows.0.post"], false],
    ["not trained", { trained: false }, ["cqo-below-conditions aspects.R32.rows.0.post"], false],
  ])("R32 a chief quality officer %s", (_, change, warnings, isCqo) => {
    const content = pointWith("6.2.4", "R32", { rows: [{ ...rowOf("6.2.4", "R32"), ...change }] });
    expect(found("6.2.4", content)).toEqual({ gaps: [], warnings });
    expect(hasCqo(content.aspects.R32, aKnown().settings.cqo)).toBe(isCqo);
  });

  it("R32 an appointment in writing shows by its document", () => {
    const content = pointWith("6.2.4", "R32", { evidence: [{ slot: "cqo-qualification", evidenceId: "evidence-1" }] });
    expect(found("6.2.4", content).warnings).toEqual(["cqo-below-conditions aspects.R32.rows.0.post"]);
    expect(hasCqo(content.aspects.R32, { ...aKnown().settings.cqo, appointedInWriting: false })).toBe(true);
  });

  it("R33 an improvement project names its method and what came of it", () => {
    expect(foundInRows("6.2.4", "R33", [{ ...rowOf("6.2.4", "R33"), method: null, result: "" }]).gaps).toEqual([
      "cell-missing aspects.R33.rows.0.method",
      "cell-missing aspects.R33.rows.0.result",
    ]);
  });

  it("R34 what is kept of improvements needs proof", () => {
    expect(askedOf("6.2.4", "R34")).toEqual(proofAsked("R34"));
  });
});
