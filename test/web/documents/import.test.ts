import { describe, expect, it } from "vitest";
import { usccCheckCharacter } from "../../../domain/kernel/uscc.ts";
import { memberFaults } from "../../../web/features/documents/import/check-members.ts";
import { importKinds, keyOfLine } from "../../../web/features/documents/import/import-kind.ts";
import { parseRows } from "../../../web/features/documents/import/parse-rows.ts";
import { columnWord, parseSheet } from "../../../web/features/documents/import/parse-sheet.ts";
import { sheetTexts } from "../../../web/features/documents/import/read-sheet.ts";
import { meaningsOf } from "../../../web/features/documents/import/relation-meanings.ts";
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

describe("an import of relations", () => {
  const relations = { kind: importKinds.relations, language: "zh" } as const;
  const titles = importKinds.relations.columns.map(({ key }) => columnWord(relations, key));
  const person = (id: string, name: string, isExpert: boolean) => ({ id, name, isExpert });
  const meanings = meaningsOf(
    {
      self: "officer",
      people: [
        person("expert-1", "文若溪", true),
        person("expert-2", "陈守一", true),
        person("unit-9", "陈守一", false),
        person("expert-3", "同名", true),
        person("expert-4", "同名", true),
        person("officer", "林经办", false),
      ],
      firms: [
        { id: "unit-1", name: "安平丝网厂", uscc: code },
        { id: "f-1", name: "两家同名", uscc: "x" },
        { id: "f-2", name: "两家同名", uscc: "y" },
      ],
    },
    "zh",
  );
  const parse = (...rows: readonly (readonly string[])[]) => parseSheet([titles, ...rows], relations, meanings);

  it("takes people and organisations by their names or numbers, kinds by their words, days as people write them", () => {
    const { lines, faults } = parse(
      ["文若溪", "安平丝网厂", "劳动关系", "2025年5月7日", "社保记录"],
      ["expert-2", code.toLowerCase(), "advice", "", "本人说明"],
      ["陈守一", code.replace(/.$/, (last) => last), "亲属关系", "2026/1/31", "举报"],
    );
    expect(faults).toEqual([]);
    expect(lines.map(({ request }) => request)).toEqual([
      { memberId: "expert-1", organizationId: "unit-1", kind: "employment", until: "2025-05-07", source: "社保记录" },
      { memberId: "expert-2", organizationId: "unit-1", kind: "advice", until: null, source: "本人说明" },
      { memberId: "expert-2", organizationId: "unit-1", kind: "kinship", until: "2026-01-31", source: "举报" },
    ]);
    expect(lines[0]?.typed).toEqual({ memberId: "文若溪", organizationId: "安平丝网厂" });
  });

  it("names an organisation that is not registered by its credit code", () => {
    const other = "91130100MA0TE5T01";
    const uscc = other + usccCheckCharacter(other);
    expect(parse(["文若溪", uscc, "advice", "", "举报"]).lines[0]?.request["organizationId"]).toBe(uscc);
  });

  it("says of each cell why it cannot be taken, once", () => {
    const { lines, faults } = parse(
      ["无此人", "安平丝网厂", "advice", "", "举报"],
      ["同名", "两家同名", "advice", "", "举报"],
      ["林经办", "没有的单位", "不是关系", "昨天", ""],
      ["文若溪", "安平丝网厂", "advice", "", "举报"],
      ["expert-1", "unit-1", "advice", "2026-01-01", "又一次"],
    );
    const w = words.zh;
    expect(lines).toHaveLength(2);
    expect(faults.map(({ line, column }) => [line, titles.indexOf(column)])).toEqual([
      [2, 0],
      [3, 0],
      [3, 1],
      [4, 0],
      [4, 1],
      [4, 2],
      [4, 3],
      [4, 4],
      [6, 0],
    ]);
    expect(faults.map(({ text }) => text)).toEqual(
      expect.arrayContaining([w.unknownPerson, w.sameName(2), w.sameOrganization(2), w.oneself, w.unknownTie, w.twice(5)]),
    );
  });

  it("says before anything is sent that a file names too many people or has too many lines", () => {
    const many = Array.from({ length: 41 }, (_, place) => [`p-${place}`, "unit-1", "advice", "", "举报"]);
    const anyone = { memberId: (text: string) => ({ value: text }) };
    expect(parseSheet([titles, ...many], relations, anyone).faults).toEqual([
      { line: 42, column: titles[0], text: words.zh.tooManyDifferent(40) },
    ]);
    const long = Array.from({ length: 401 }, (_, place) => ["expert-1", `firm-${place}`, "advice", "", "举报"]);
    expect(parseSheet([titles, ...long], relations).faults[0]?.text).toBe(words.zh.tooManyLines(400));
  });
});
