import { describe, expect, it } from "vitest";
import { usccCheckCharacter } from "../../../domain/kernel/uscc.ts";
import { memberFaults } from "../../../web/features/documents/import/check-members.ts";
import { importKinds, keyOfLine } from "../../../web/features/documents/import/import-kind.ts";
import { parseRows } from "../../../web/features/documents/import/parse-rows.ts";
import { columnWord, parseSheet } from "../../../web/features/documents/import/parse-sheet.ts";
import { sheetTexts } from "../../../web/features/documents/import/read-sheet.ts";
import { words } from "../../../web/features/documents/import/words.ts";
import { xlsxOf } from "../../../web/ui/rows-table/xlsx.ts";
import type { Cell } from "../../../web/ui/section/cells.ts";

const first = "91130100MA0TE5T00";
const code = first + usccCheckCharacter(first);
const organizations = { kind: importKinds.organizations, language: "zh" } as const;
const members = { kind: importKinds.members, language: "zh" } as const;
const header = importKinds.organizations.columns.map(({ key }) => columnWord(organizations, key));
const memberHeader = importKinds.members.columns.map(({ key }) => columnWord(members, key));

describe("an import", () => {
  it("reads a sheet back as it was written, Chinese and days too, however large", async () => {
    const rows = Array.from({ length: 4000 }, (_, place) => [`公司${place}`, "x".repeat(200), "2026-05-07", place]);
    const bytes = xlsxOf({ name: "表", header: ["名称", "说明", "日期", "数"], rows });
    const texts = await sheetTexts(new Blob([bytes]));
    expect(texts).toHaveLength(4001);
    expect(texts[1]).toEqual(["公司0", "x".repeat(200), "2026-05-07", "0"]);
    await expect(sheetTexts(new Blob(["不是表格"]))).rejects.toThrow();
  });

  it("takes kinds by their words, in the columns' own order or another, and normalises what the contract does", () => {
    const kindWord = "技术服务机构";
    const parsed = parseSheet(
      [[...header].reverse(), ["130100", code.toLowerCase(), kindWord, "河北某公司"], ["", "", "", ""]],
      organizations,
    );
    expect(parsed).toEqual({
      faults: [],
      lines: [{ line: 2, request: { name: "河北某公司", kind: "service-institution", uscc: code, jurisdiction: "130100" } }],
    });
  });

  it("names each wrong cell by line and column, and a line that stands twice", () => {
    const { faults, lines } = parseSheet(
      [header, ["甲", "unit", code, "130100"], ["乙", "没有这类", code, "13"], ["丙", "unit", code, "130100"]],
      organizations,
    );
    expect(lines).toHaveLength(2);
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [3, header[1]],
      [3, header[3]],
      [4, header[2]],
    ]);
    expect(faults.at(-1)?.text).toBe(words.zh.twice(2));
  });

  it("a missing column and too many lines are said before anything is read", () => {
    expect(parseSheet([header.slice(1), ["unit", code, "130100"]], organizations).faults).toEqual([
      { line: 1, column: header[0], text: words.zh.noColumn },
    ]);
    const many = Array.from({ length: 1001 }, () => ["甲", "unit", code, "130100"]);
    expect(parseSheet([header, ...many], organizations).faults[0]?.text).toBe(words.zh.tooManyLines(1000));
  });

  it("members hold several roles, and those the API would refuse are named before", () => {
    const { lines, faults } = parseSheet(
      [
        memberHeader,
        ["m-1", "王一", "body", "officer、committee"],
        ["m-2", "李二", "nobody", "officer, approver"],
        ["m-3", "张三", "body", ""],
      ],
      members,
    );
    expect(faults).toEqual([]);
    expect(lines.map(({ request }) => request["roles"])).toEqual([["officer", "committee"], ["officer", "approver"], []]);
    const refused = memberFaults(lines, new Set(["body"]), "zh");
    expect(refused.map(({ line, column }) => [line, column])).toEqual([
      [3, memberHeader[3]],
      [3, memberHeader[2]],
    ]);
  });

  it("the same line has the same key whenever it is sent, another line another", () => {
    const line = { line: 2, request: { name: "甲", kind: "unit", uscc: code, jurisdiction: "130100" } };
    const moved = { line: 9, request: { jurisdiction: "130100", uscc: code, kind: "unit", name: "甲" } };
    expect(keyOfLine(importKinds.organizations, line)).toBe(keyOfLine(importKinds.organizations, moved));
    const other = { ...line, request: { ...line.request, name: "乙" } };
    expect(keyOfLine(importKinds.organizations, line)).not.toBe(keyOfLine(importKinds.organizations, other));
  });

  it("rows of a table are taken only when every cell fits; what a sheet cannot hold is left empty", () => {
    const cell = (key: string, kind: Cell["kind"]): Cell => ({
      key,
      zh: `${key}列`,
      en: key,
      required: true,
      kind,
      options: [],
      longest: 4,
    });
    const cells = [cell("name", "words"), cell("from", "day"), cell("count", "whole"), cell("years", "figures")];
    const asked = { cells, language: "zh", room: 2 } as const;
    const titles = ["count列", "name列", "from列"];
    expect(parseRows([titles, ["1,200", "甲", "2026年5月7日"], ["", "乙", ""]], asked)).toEqual({
      faults: [],
      rows: [
        { name: "甲", from: "2026-05-07", count: 1200, years: [] },
        { name: "乙", from: null, count: null, years: [] },
      ],
    });
    const wrong = parseRows([titles, ["1.5", "一二三四五", "昨天"]], asked).faults;
    expect(wrong.map(({ line, column }) => [line, column])).toEqual([
      [2, "name列"],
      [2, "from列"],
      [2, "count列"],
    ]);
    expect(parseRows([titles, ["1", "a", ""], ["1", "b", ""], ["1", "c", ""]], asked).faults[0]?.text).toBe(words.zh.tooManyRows(2));
  });
});
