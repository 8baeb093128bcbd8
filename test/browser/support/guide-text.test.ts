import { describe, expect, it } from "vitest";
import { guideText } from "./guide-text.ts";

describe("what a screen of the guides says", () => {
  it("is the same each time the year is played", () => {
    const played = (id: string, hash: string, port: number): string =>
      guideText(`- heading "A notice"\n- link "${id}":\n  - /url: http://localhost:${port}/notices/${id}\n- code: ${hash}…`);
    expect(played("01M8AA1Y37CA9R9MW4TK99VB2A", "9f86d081884c7d65", 34567)).toBe(
      played("01M8AA28X4DER460PQP1HF8WCX", "2c26b46b68ffc68f", 40001),
    );
  });

  it("is the same at whatever time of the day", () => {
    expect(guideText("- text: 已保存 00:04:00，2026年6月23日 9:30 签署")).toBe(
      guideText("- text: 已保存 23:59:59，2026年6月23日 18:05 签署"),
    );
    expect(guideText("- text: 2026年6月23日 9:30")).not.toBe(guideText("- text: 2026年6月24日 9:30"));
  });

  it("is the same whichever of two projects was written first", () => {
    expect(guideText('- link "“县域产业质量提升项目 2”项目验收结果公告"')).toBe(
      guideText('- link "“县域产业质量提升项目 1”项目验收结果公告"'),
    );
  });

  it("is another when the screen says something else", () => {
    expect(guideText('- heading "我的待办"')).not.toBe(guideText('- heading "待办事项"'));
    expect(guideText("- text: 剩 3 个工作日")).not.toBe(guideText("- text: 剩 4 个工作日"));
    expect(guideText("- text: 20260105")).toContain("20260105");
  });
});
