import { describe, expect, it } from "vitest";
import { checkSection } from "../../../domain/application/check-section.ts";
import { aKnown } from "../../support/an-application.ts";
import { askedOf, foundInRows, pointWith, proofAsked, rowOf } from "./found.ts";

describe("6.1 leadership", () => {
  it("R18 the quality structure needs at least one file, or the reason why there is none", () => {
    expect(askedOf("6.1.1", "R18")).toEqual(proofAsked("R18"));
  });

  it("R19 the quality culture needs proof", () => {
    expect(askedOf("6.1.2", "R19")).toEqual(proofAsked("R19"));
  });

  it("R20 all five kinds of resources are to be shown", () => {
    const rows = [0, 1, 3].map((index) => rowOf("6.1.2", "R20", index));
    expect(foundInRows("6.1.2", "R20", rows).gaps).toEqual(["resource-missing aspects.R20.rows", "resource-missing aspects.R20.rows"]);
  });

  it("R21 communication needs proof", () => {
    expect(askedOf("6.1.2", "R21")).toEqual(proofAsked("R21"));
  });

  it("R22 an objective names the stakeholder it comes from", () => {
    expect(foundInRows("6.1.3", "R22", [{ ...rowOf("6.1.3", "R22"), stakeholder: null }]).gaps).toEqual([
      "cell-missing aspects.R22.rows.0.stakeholder",
    ]);
  });

  it("R23 there is a long and a short plan, and none ends before it begins", () => {
    const rows = [{ ...rowOf("6.1.3", "R23"), from: "2026-02-01", until: "2026-01-01" }];
    expect(foundInRows("6.1.3", "R23", rows).gaps).toEqual(["horizon-missing aspects.R23.rows", "dates-reversed aspects.R23.rows.0.until"]);
  });

  it("R24 an indicator has unit, target and owner, and a code of its own", () => {
    const rows = [
      { ...rowOf("6.1.3", "R24"), unit: "", target: null, owner: "" },
      { ...rowOf("6.1.3", "R24", 1), code: "K1" },
    ];
    expect(foundInRows("6.1.3", "R24", rows).gaps).toEqual([
      "cell-missing aspects.R24.rows.0.unit",
      "cell-missing aspects.R24.rows.0.target",
      "cell-missing aspects.R24.rows.0.owner",
      "code-repeated aspects.R24.rows.1.code",
    ]);
  });

  it.each([
    ["none", [], 50],
    ["one of the year before the period", ["2024-12-31"], 50],
    ["one of days to come", ["2026-03-17"], 50],
    ["one on its first day", ["2025-01-01"], null],
    ["one today", ["2026-03-16"], null],
  ])("R25 the planning point is capped or not, with reviews: %s", (_, days, percent) => {
    const rows = days.map((on) => ({ ...rowOf("6.1.3", "R25"), on }));
    const { cap } = checkSection("6.1.3", pointWith("6.1.3", "R25", { rows }), aKnown());
    expect(cap?.percent ?? null).toBe(percent);
  });

  it("R25 the cap holds as well when the unit says that reviews do not apply, and is no gap then", () => {
    const change = { text: "", notApplicable: "计划刚开始执行", evidence: [], rows: [] };
    const content = pointWith("6.1.3", "R25", change);
    const { gaps, cap } = checkSection("6.1.3", content, aKnown());
    expect({ cap, gaps: gaps.map(({ code }) => code) }).toEqual({
      cap: { percent: 50, reason: "评价期内没有计划评估记录 / no review of the plan since 2025-01-01" },
      gaps: ["unknown-review", "unknown-review"],
    });
  });

  it("R26 a change names the review behind it", () => {
    expect(foundInRows("6.1.3", "R26", [{ ...rowOf("6.1.3", "R26"), review: "P9" }]).gaps).toEqual([
      "unknown-review aspects.R26.rows.0.review",
    ]);
  });
});
