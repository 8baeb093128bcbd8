import { describe, expect, it } from "vitest";
import { carryOver } from "../../../domain/application/carry-over.ts";
import { checkSection } from "../../../domain/application/check-section.ts";
import { applicationContents } from "../../../domain/application/section-content.ts";
import { SectionId } from "../../../domain/application/section-id.ts";
import { LocalDate } from "../../../domain/kernel/instant.ts";
import { aCompleteApplication, aKnown, aPoint } from "../../support/an-application.ts";
import { pointWith, rowOf } from "./found.ts";

const next = { year: 2027, today: LocalDate.parse("2027-03-15"), settings: aKnown().settings };
const outside = { zh: "不在新的评价期内", en: "Outside the new evaluated period" };

describe("carryOver", () => {
  it("keeps words and files and empties the unit's own score", () => {
    const { contents } = carryOver(aCompleteApplication(), next);
    expect(contents["6.1.1"]).toEqual({ ...aPoint("6.1.1"), selfPercent: null });
    expect(contents.profile).toEqual(aCompleteApplication().profile);
  });

  it("R25 R26 drops reviews outside the new period, with the changes behind them", () => {
    const { contents, dropped } = carryOver({ "6.1.3": aPoint("6.1.3") }, next);
    const { R25, R26 } = contents["6.1.3"]?.aspects ?? {};
    expect([R25?.rows, R26?.rows]).toEqual([[], []]);
    expect(dropped).toEqual([
      { section: "6.1.3", requirement: "R25", rows: 2, ...outside },
      { section: "6.1.3", requirement: "R23", rows: 1, ...outside },
      { section: "6.1.3", requirement: "R26", rows: 2, ...outside },
    ]);
  });

  it("R27 drops certificates that have expired", () => {
    const valid = { ...rowOf("6.2.1", "R27"), expires: "2027-03-15" };
    const rows = [{ ...valid, expires: "2027-03-14" }, valid, rowOf("6.2.1", "R27", 1)];
    const { contents, dropped } = carryOver({ "6.2.1": pointWith("6.2.1", "R27", { rows }) }, next);
    expect(contents["6.2.1"]?.aspects.R27?.rows).toEqual([valid, rowOf("6.2.1", "R27", 1)]);
    expect(dropped).toEqual([{ section: "6.2.1", requirement: "R27", rows: 1, zh: "证书已到期", en: "The certificate has expired" }]);
  });

  it("R42 keeps the years that are asked for", () => {
    const { contents, dropped } = carryOver({ "6.3.3": aPoint("6.3.3") }, next);
    expect(contents["6.3.3"]?.aspects.R42?.rows.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(dropped.map(({ requirement, rows }) => [requirement, rows])).toEqual([["R42", 3]]);
  });

  it("R55 moves figures on by a year, the newest still to be filled", () => {
    const figures = [2023, 2024, 2025].map((year) => ({ year, value: year - 2000 }));
    const row = { metric: "sales", kpi: "", figures, comparison: null, note: "" };
    const { contents } = carryOver({ contribution: pointWith("contribution", "R55", { rows: [row] }) }, next);
    expect(contents.contribution?.aspects.R55?.rows[0]?.figures).toEqual([
      { year: 2024, value: 24 },
      { year: 2025, value: 25 },
      { year: 2026, value: null },
    ]);
    const content = contents.contribution;
    const gaps = content ? checkSection("contribution", content, aKnown(next)).gaps : [];
    expect(gaps.find(({ code }) => code === "figures-missing")?.zh).toBe("sales 缺少 2026 年的数值；确实没有的，请在说明中写明原因。");
  });

  it("never carries over what is declared each year anew", () => {
    const { contents, dropped } = carryOver(aCompleteApplication(), next);
    expect(contents.eligibility).toBeUndefined();
    expect(dropped.at(-1)).toMatchObject({ section: "eligibility", requirement: null });
  });

  it("gives contents that can be saved as they are", () => {
    const { contents } = carryOver(aCompleteApplication(), next);
    const sections = SectionId.options.flatMap((section) => {
      const content = contents[section];
      return content ? [{ section, content }] : [];
    });
    expect(sections).toHaveLength(23);
    expect(applicationContents(JSON.parse(JSON.stringify(sections)))).toEqual(contents);
  });
});
