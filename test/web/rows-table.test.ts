import { describe, expect, it } from "vitest";
import { listEvaluations } from "../../domain/conformity-evaluation/read-contract.ts";
import { listCycles } from "../../domain/cycle/contract.ts";
import { listExperts } from "../../domain/expert/read-contract.ts";
import { listNqiDiagnoses } from "../../domain/nqi/contract.ts";
import { getProject } from "../../domain/project/contract.ts";
import { readHistory } from "../../domain/work-item/contract.ts";
import { factText, listText } from "../../web/ui/facts/fact-text.ts";
import { shapeOf } from "../../web/ui/facts/shape.ts";
import { columnsOf, sheetCell } from "../../web/ui/rows-table/columns.ts";
import { chosenOf, filtersOf, mayBeOpen } from "../../web/ui/rows-table/filters.ts";

describe("the filters of a list", () => {
  it("are its request's fields but for the paging, the year as a choice of years", () => {
    const [cycle, status] = filtersOf(listEvaluations, {});
    expect(cycle).toMatchObject({ name: "cycleId", kind: "cycle", required: true });
    expect(status).toMatchObject({ name: "status", kind: "choice", required: false });
    expect(status?.choices).toContain("conformity_review");
  });

  it("leave out what the screen fixes and what has a default is not required", () => {
    expect(filtersOf(listEvaluations, { cycleId: "x" }).map(({ name }) => name)).toEqual(["status"]);
    expect(filtersOf(listExperts, {})).toMatchObject([{ name: "status", required: false, fallback: "active" }]);
    expect(filtersOf(listNqiDiagnoses, {})).toMatchObject([{ name: "year", kind: "number" }]);
  });

  it("offer all only where the list gives all", () => {
    expect(filtersOf(listEvaluations, {}).map((filter) => [filter.name, mayBeOpen(filter)])).toEqual([
      ["cycleId", false],
      ["status", true],
    ]);
    expect(filtersOf(listExperts, {}).map(mayBeOpen)).toEqual([false]);
  });

  it("are read from the address", () => {
    const filters = filtersOf(listEvaluations, {});
    expect(chosenOf(filters, new URLSearchParams("cycleId=main-2026&status=&other=1"))).toEqual({ cycleId: "main-2026" });
  });
});

describe("the columns a list has of itself", () => {
  const rows = [
    { noun: "cycle", id: "main-2026", version: 3, step: "done", summary: { programmeId: "main", year: 2026, status: "closed" } },
  ];

  it("are what its records tell of themselves, the name first, codes in words", () => {
    const columns = columnsOf(listCycles, rows, "zh");
    expect(columns.map(({ key }) => key)).toEqual(["year", "status"]);
    expect(columns.map(({ cell }) => rows.map(cell))).toEqual([["2026"], [expect.stringMatching(/[一-龥]/)]]);
  });

  it("give numbers and moments to a sheet as such", () => {
    const [year] = columnsOf(listCycles, rows, "en");
    if (!year || !rows[0]) throw new Error("no column");
    expect(sheetCell(year, rows[0])).toBe(2026);
    const [entry] = [{ noun: "cycle", version: 1, at: "2026-05-07T02:30:00.000Z" }];
    const at = columnsOf(readHistory, [entry], "en").find(({ key }) => key === "at");
    if (!at) throw new Error("no column");
    expect(sheetCell(at, entry)).toBe("2026-05-07T02:30:00.000Z");
  });
});

describe("a record's facts", () => {
  it("know codes by the schema, and free text that looks like one stays as it is", () => {
    const status = shapeOf(getProject.view).fields["project"]?.fields["status"];
    expect(factText("status", "executing", { language: "zh", noun: "project", shape: status })).toMatch(/[一-龥]/);
    expect(factText("title", "executing", { language: "zh" })).toBe("executing");
  });

  it("write moments in Beijing time, truth in words and nothing as a dash", () => {
    expect(factText("at", "2026-05-07T02:30:00.000Z", { language: "zh" })).toContain("10:30");
    expect(factText("titled", true, { language: "en" })).toBe("Yes");
    expect(factText("reason", null, { language: "en" })).toBe("—");
    expect(factText("count", 12345, { language: "en" })).toBe("12,345");
    expect(factText("year", 2026, { language: "en" })).toBe("2026");
    expect(factText("part", { a: 1 }, { language: "en" })).toBeNull();
    expect(listText("roles", ["officer", "approver"], { language: "zh" })).toBe("经办人、审批人");
  });
});
