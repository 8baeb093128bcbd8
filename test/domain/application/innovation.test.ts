import { describe, expect, it } from "vitest";
import { parseContent } from "../../../domain/application/section-content.ts";
import { askedOf, foundInRows, pointWith, proofAsked, rowOf, rowsOf } from "./found.ts";

describe("6.3 innovation", () => {
  it("R35 an innovation is one of the four new things and says what it improved", () => {
    expect(foundInRows("6.3.1", "R35", [{ ...rowOf("6.3.1", "R35"), kind: null, effect: "" }]).gaps).toEqual([
      "cell-missing aspects.R35.rows.0.kind",
      "cell-missing aspects.R35.rows.0.effect",
    ]);
  });

  it("R36 a standard has number, level, role and year", () => {
    const rows = [{ ...rowOf("6.3.2", "R36"), number: "", level: null, role: null, year: null }];
    expect(foundInRows("6.3.2", "R36", rows).gaps).toEqual([
      "cell-missing aspects.R36.rows.0.number",
      "cell-missing aspects.R36.rows.0.level",
      "cell-missing aspects.R36.rows.0.role",
      "cell-missing aspects.R36.rows.0.year",
    ]);
  });

  it("R37 a patent has a number, a measure for trade secrets has none", () => {
    const rows = rowsOf("6.3.2", "R37").map((row) => ({ ...row, number: "" }));
    expect(foundInRows("6.3.2", "R37", rows).gaps).toEqual(["number-missing aspects.R37.rows.0.number"]);
  });

  it("R38 the innovation body needs proof", () => {
    expect(askedOf("6.3.3", "R38")).toEqual(proofAsked("R38"));
  });

  it("R39 an agreement names partner and subject and does not end before it begins", () => {
    const rows = [{ ...rowOf("6.3.3", "R39"), partner: "", from: "2026-02-01", until: "2026-01-31" }];
    expect(foundInRows("6.3.3", "R39", rows).gaps).toEqual([
      "cell-missing aspects.R39.rows.0.partner",
      "dates-reversed aspects.R39.rows.0.until",
    ]);
  });

  it("R40 rewards are shown by result and form, and never as a list of sums of persons", () => {
    expect(askedOf("6.3.3", "R40")).toEqual(proofAsked("R40"));
    const listed = pointWith("6.3.3", "R40", { rows: [{ ...rowOf("6.3.3", "R40"), form: "个人奖金 5000 元" }] });
    expect(parseContent("6.3.3", listed).error?.issues.map(({ message }) => message)).toEqual(["personal-pay"]);
  });

  it("R41 sharing and creative activities need proof", () => {
    expect(askedOf("6.3.3", "R41")).toEqual(proofAsked("R41"));
  });

  it("R42 the research budget is given for the last year, once a year, and missed for earlier ones", () => {
    const [oldest, ...others] = rowsOf("6.3.3", "R42");
    expect(foundInRows("6.3.3", "R42", others.slice(0, 3))).toEqual({ gaps: ["years-missing aspects.R42.rows"], warnings: [] });
    expect(foundInRows("6.3.3", "R42", [...others.slice(3), { ...oldest, year: 2025 }])).toEqual({
      gaps: ["year-repeated aspects.R42.rows.1.year"],
      warnings: ["years-missing aspects.R42.rows"],
    });
  });
});
