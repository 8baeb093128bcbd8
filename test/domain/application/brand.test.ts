import { describe, expect, it } from "vitest";
import { found, foundInRows, pointWith, rowOf, rowsOf } from "./found.ts";

describe("6.5 brand and customers", () => {
  it("R50 there is an emergency plan and a brand with its position", () => {
    const content = pointWith("6.5.1", "R50", {
      evidence: [{ slot: "brand-record", evidenceId: "evidence-1" }],
      rows: [{ ...rowOf("6.5.1", "R50"), position: "" }],
    });
    expect(found("6.5.1", content).gaps).toEqual(["slot-missing aspects.R50.evidence", "cell-missing aspects.R50.rows.0.position"]);
  });

  it("R51 satisfaction is given by year, and a fall asks for an improvement", () => {
    const row = rowOf("6.5.2", "R51");
    const rows = [
      { ...row, year: 2023, percent: 92 },
      { ...row, year: 2024, percent: 91, improvement: "" },
      { ...row, year: 2025, percent: 91, improvement: "" },
    ];
    expect(foundInRows("6.5.2", "R51", rows)).toEqual({ gaps: [], warnings: ["improvement-missing aspects.R51.rows.1.improvement"] });
    expect(foundInRows("6.5.2", "R51", rows.slice(0, 2)).gaps).toEqual(["years-missing aspects.R51.rows"]);
  });

  it("R52 a comparison names figures, what was done, and a metric that the rubric has", () => {
    const rows = [
      { ...rowOf("6.5.3", "R52"), metric: "no-such-metric", theirs: null, action: "" },
      { ...rowOf("6.5.3", "R52"), metric: "sales" },
    ];
    expect(foundInRows("6.5.3", "R52", rows).gaps).toEqual([
      "cell-missing aspects.R52.rows.0.theirs",
      "cell-missing aspects.R52.rows.0.action",
      "unknown-metric aspects.R52.rows.0.metric",
    ]);
  });

  it("R53 a partner has an agreement with dates and something that is shared", () => {
    const rows = rowsOf("6.5.4", "R53").map((row) => ({ ...row, shared: "", from: "2026-01-02", until: "2026-01-01" }));
    expect(foundInRows("6.5.4", "R53", rows).gaps).toEqual([
      "cell-missing aspects.R53.rows.0.shared",
      "dates-reversed aspects.R53.rows.0.until",
    ]);
  });
});
