import { describe, expect, it } from "vitest";
import { fenOf, yuanOf } from "../../../web/ui/inputs/amount.ts";
import { instantAt, wallClockOf } from "../../../web/ui/inputs/beijing-time.ts";
import { daysIn, linesIn } from "../../../web/ui/inputs/lines.ts";
import { optionOf } from "../../../web/ui/inputs/record-option.ts";

describe("an amount", () => {
  it.each([
    ["120000", 12_000_000],
    ["1,200,000.5", 120_000_050],
    ["￥12.34", 1234],
    ["0.1", 10],
    ["１２", undefined],
    ["12.345", undefined],
    ["十万", undefined],
    ["", undefined],
    ["-5", undefined],
  ])("%s yuan are %s fen", (text, fen) => {
    expect(fenOf(text)).toBe(fen);
  });

  it("is written back as it is typed, and is the same amount again", () => {
    for (const fen of [0, 1, 10, 99, 100, 123_456_789, 999_999_999_999_99]) expect(fenOf(yuanOf(fen))).toBe(fen);
    expect(yuanOf("十万")).toBe("十万");
  });
});

describe("a time", () => {
  it("is that of Beijing wherever its reader is", () => {
    expect(instantAt("2026-05-07T10:00")).toBe("2026-05-07T02:00:00.000Z");
    expect(wallClockOf("2026-05-07T02:00:00.000Z")).toBe("2026-05-07T10:00");
    expect(wallClockOf("2026-12-31T16:00:00.000Z")).toBe("2027-01-01T00:00");
  });

  it("that is none is nothing", () => {
    expect(instantAt("")).toBeUndefined();
    expect(wallClockOf(undefined)).toBe("");
  });
});

describe("lines", () => {
  it("are pasted from a column, blank ones left out", () => {
    expect(linesIn("甲\r\n乙\r\n\r\n 丙 ")).toEqual(["甲", "乙", "丙"]);
  });

  it("are days however a spreadsheet writes them", () => {
    expect(daysIn("2026/10/1\n2026年10月2日\n2026-10-03、2026.10.4\n国庆")).toEqual([
      "2026-10-01",
      "2026-10-02",
      "2026-10-03",
      "2026-10-04",
      "国庆",
    ]);
  });
});

describe("a record to choose", () => {
  it("is called by its name and where it stands", () => {
    const row = { noun: "project", id: "p-1", version: 3, step: "notified", summary: { title: "丝网产业质量提升" } };
    expect(optionOf("zh", row)).toMatchObject({ value: "p-1", label: expect.stringMatching(/^丝网产业质量提升 · /) });
  });

  it("may have a title in both languages, or no name at all", () => {
    const rubric = { noun: "rubric", id: "r-1", step: "draft", summary: { title: { zh: "评分细则", en: "Rubric" } } };
    expect(optionOf("en", rubric)?.label).toMatch(/^Rubric · /);
    expect(optionOf("zh", { evaluationId: "e-1" })).toEqual({ value: "e-1", label: "e-1" });
    expect(optionOf("zh", { name: "无编号" })).toBeNull();
  });
});
