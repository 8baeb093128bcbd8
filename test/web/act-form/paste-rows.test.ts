import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Contract } from "../../../domain/kernel/contract.ts";
import { declareRelations } from "../../../domain/member/contract.ts";
import { formTeam } from "../../../domain/plan/contract.ts";
import { recordContract } from "../../../domain/procurement/contract.ts";
import { formTree, type Group } from "../../../web/ui/act-form/form-tree.ts";
import { blankRows, columnsOf, rowsIn } from "../../../web/ui/act-form/paste-rows.ts";

const rowOf = (contract: Contract, name: string): Group => {
  const list = formTree(contract.request).entries.find((entry) => entry.name === name);
  if (list?.kind !== "list" || list.item.kind !== "group") throw new Error(`${name} is no list of rows`);
  return list.item;
};

describe("rows pasted from a spreadsheet", () => {
  it("fill a list in the order of its columns", () => {
    const columns = columnsOf(rowOf(recordContract, "milestones"));
    expect(columns.map(({ name }) => name)).toEqual(["milestoneId", "name", "dueOn"]);
    expect(rowsIn("M1\t现场诊断\t2026/6/1\r\nM2\t培训\t2026年7月15日\r\n\r\n", columns, "zh")).toEqual({
      rows: [
        { milestoneId: "M1", name: "现场诊断", dueOn: "2026-06-01" },
        { milestoneId: "M2", name: "培训", dueOn: "2026-07-15" },
      ],
    });
  });

  it("know yes and no, and codes by their words in the user's language", () => {
    expect(rowsIn("张三\t组长\t是", columnsOf(rowOf(formTeam, "team")), "zh")).toEqual({
      rows: [{ name: "张三", duty: "组长", leads: true }],
    });
    const relations = columnsOf(rowOf(declareRelations, "relations"));
    expect(rowsIn("org-1\temployment\t\t本人申报", relations, "zh")).toMatchObject({
      rows: [{ organizationId: "org-1", kind: "employment" }],
    });
  });

  it("name the first cell that does not fit, and take nothing", () => {
    const columns = columnsOf(rowOf(recordContract, "milestones"));
    expect(rowsIn("M1\t诊断\t2026-06-01\nM2\t培训\t七月底", columns, "zh")).toMatchObject({ line: 2, column: { name: "dueOn" } });
  });

  it("take the place of rows in which nothing stands", () => {
    expect(blankRows([{}, { name: "甲" }, { name: "", on: undefined }])).toEqual([0, 2]);
    expect(blankRows(undefined)).toEqual([]);
  });

  it("are not offered where a table cannot hold what a row needs", () => {
    const rows = z.array(z.strictObject({ name: z.string() }));
    const row = z.strictObject({ name: z.string(), on: z.string(), parts: rows, steps: rows });
    expect(columnsOf(formTree(row))).toEqual([]);
    expect(columnsOf(formTree(row.omit({ steps: true }))).map(({ name }) => name)).toEqual(["name", "on"]);
  });
});
