import readXlsxFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { type SheetValue, xlsxOf } from "../../web/ui/rows-table/xlsx.ts";

const readBack = async (header: readonly string[], rows: readonly (readonly SheetValue[])[]) => {
  const sheets = await readXlsxFile(Buffer.from(xlsxOf({ name: "人员: 列表/2026", header, rows })));
  return sheets;
};

describe("an exported sheet", () => {
  it("reads back as it was written: texts, numbers, truth, nothing, days and moments in Beijing time", async () => {
    const [sheet] = await readBack(
      ["名称", "件数", "是否", "空", "日期", "时间"],
      [['河北 <安平> & "丝网"', 12.5, true, null, "2026-05-07", "2026-05-07T02:30:00.000Z"]],
    );
    expect(sheet?.sheet).toBe("人员  列表 2026");
    expect(sheet?.data[0]).toEqual(["名称", "件数", "是否", "空", "日期", "时间"]);
    expect(sheet?.data[1]).toEqual([
      '河北 <安平> & "丝网"',
      12.5,
      true,
      null,
      new Date("2026-05-07T00:00:00.000Z"),
      new Date("2026-05-07T10:30:00.000Z"),
    ]);
  });

  it("keeps control characters and half characters out of the file, which would not open with them", async () => {
    const [sheet] = await readBack(["a"], [["x\u0001y\ud800z"]]);
    expect(sheet?.data[1]).toEqual(["xyz"]);
  });

  it("holds thousands of rows", async () => {
    const rows = Array.from({ length: 5000 }, (_, place) => [`第 ${place} 行`, place]);
    const [sheet] = await readBack(["行", "数"], rows);
    expect(sheet?.data).toHaveLength(5001);
    expect(sheet?.data[5000]).toEqual(["第 4999 行", 4999]);
  });
});
