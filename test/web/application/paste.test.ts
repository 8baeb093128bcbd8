import { describe, expect, it } from "vitest";
import { aspectsOf } from "../../../domain/application/aspects.ts";
import { cellValueOf, pasteInto } from "../../../web/features/application/section/paste.ts";
import { clipboardCells } from "../../../web/ui/inputs/clipboard-cells.ts";
import { cellsOf } from "../../../web/ui/section/cells.ts";

const cellsOfRequirement = (point: "6.1.3", requirement: string) => {
  const aspect = aspectsOf(point).find((one) => one.requirement === requirement);
  if (!aspect) throw new Error(`no ${requirement}`);
  return cellsOf(aspect);
};
const plan = cellsOfRequirement("6.1.3", "R23");
const kpi = cellsOfRequirement("6.1.3", "R24");
const cell = (cells: typeof plan, key: string) => {
  const found = cells.find((one) => one.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};

describe("the columns of a table", () => {
  it("are told apart by what may stand in them", () => {
    expect(plan.map(({ key, kind }) => [key, kind])).toEqual([
      ["title", "words"],
      ["horizon", "choice"],
      ["from", "day"],
      ["until", "day"],
    ]);
    expect(kpi.find(({ key }) => key === "target")?.kind).toBe("number");
  });

  it("know how long their text may be", () => {
    expect(cell(kpi, "code").longest).toBe(40);
    expect(cell(kpi, "name").longest).toBe(200);
  });

  it("know every kind of every table, figures and comparisons too", () => {
    const market = aspectsOf("market").find(({ requirement }) => requirement === "R56");
    expect(market && cellsOf(market).map(({ key, kind }) => [key, kind])).toEqual([
      ["metric", "words"],
      ["kpi", "words"],
      ["figures", "figures"],
      ["comparison", "comparison"],
      ["note", "words"],
    ]);
  });
});

describe("pasting from Excel and WPS", () => {
  it("reads lines, cells, and cells with line breaks and quotes", () => {
    expect(clipboardCells("甲\t乙\r\n丙\t丁\r\n")).toEqual([
      ["甲", "乙"],
      ["丙", "丁"],
    ]);
    expect(clipboardCells('"第一行\n第二行"\t"他说""好"""')).toEqual([["第一行\n第二行", '他说"好"']]);
    expect(clipboardCells("甲\t\t丙")).toEqual([["甲", "", "丙"]]);
  });

  it.each([
    ["2026-5-7", "2026-05-07"],
    ["2026/05/07", "2026-05-07"],
    ["2026年5月7日", "2026-05-07"],
    ["明年", undefined],
  ])("takes the day %s as %s", (text, value) => {
    expect(cellValueOf(cell(plan, "from"), text)).toBe(value);
  });

  it.each([
    ["1,234.5", 1234.5],
    ["98％", 98],
    ["约一百", undefined],
  ])("takes the number %s as %s", (text, value) => {
    expect(cellValueOf(cell(kpi, "target"), text)).toBe(value);
  });

  it("takes a choice by its name in either language or its code, and nothing else", () => {
    const horizon = cell(plan, "horizon");
    expect(["长期", "Long", "long", "中期"].map((text) => cellValueOf(horizon, text))).toEqual(["long", "long", "long", undefined]);
  });

  it("fills from the cell where it was pasted, adds rows, and names what it could not take", () => {
    const pasted = pasteInto(
      [{ title: "旧", horizon: null, from: null, until: null }],
      plan,
      { row: 0, column: 1 },
      "长期\t2026-1-1\n中期\t2027-1-1",
    );
    expect(pasted.rows).toEqual([
      { title: "旧", horizon: "long", from: "2026-01-01", until: null },
      { title: "", horizon: null, from: "2027-01-01", until: null },
    ]);
    expect(pasted.refused).toEqual(["中期"]);
  });
});
