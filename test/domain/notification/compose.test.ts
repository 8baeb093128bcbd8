import { describe, expect, it } from "vitest";
import { Instant } from "../../../domain/kernel/instant.ts";
import { composeCode, composeWork } from "../../../domain/notification/compose.ts";
import { dueText } from "../../../domain/notification/due-text.ts";
import { type Line, linesOf } from "../../../domain/notification/lines.ts";
import { actionWords } from "../../../domain/work-item/action-words.ts";
import { aWorkItem } from "../../support/a-work-item.ts";

const zh = { language: "zh", kind: "mail", portalOrigin: "https://portal.example" } as const;
const en = { ...zh, language: "en" } as const;
const late = aWorkItem({ dueAt: "2026-03-23T16:00:00.000Z" });
const lines = linesOf([
  { item: late, why: "overdue" },
  { item: { ...late, id: "acceptance-2" }, why: "overdue" },
  { item: aWorkItem({ action: "score-unit", clause: "5.2", dueAt: "2026-03-30T09:30:00.000Z" }), why: "soon" },
]);

describe("a digest", () => {
  it("says in Chinese what, under which clause and until when, alike items counted", () => {
    expect(composeWork(lines, zh)).toEqual({
      subject: "【质升】2 项已逾期，1 项即将到期",
      text: [
        "已逾期\n· 审核验收材料 2 件（标准第 7.3.3.1 条），截止 2026年3月23日 24:00",
        "即将到期\n· 填写单位评分表（标准第 5.2 条），截止 2026年3月30日 17:30",
        "登录办理：https://portal.example/work\n更改或停止通知：https://portal.example/work/notifications\n时间均为北京时间。本消息由系统自动发送，请勿回复。",
      ].join("\n\n"),
    });
  });

  it("says the same in English", () => {
    expect(composeWork(lines, en)).toEqual({
      subject: "[Zhisheng] 2 items overdue, 1 item due soon",
      text: [
        "Overdue\n- Review the materials (2 items), clause 7.3.3.1, due 23 March 2026, 24:00",
        "Due soon\n- Mark the unit, clause 5.2, due 30 March 2026, 17:30",
        "Sign in to deal with them: https://portal.example/work\nChange or stop these messages: https://portal.example/work/notifications\nAll times are Beijing time. This message was sent automatically; please do not reply.",
      ].join("\n\n"),
    });
  });

  it("names neither the record nor what it holds, whoever it is about", () => {
    const { subject, text } = composeWork(linesOf([{ item: late, why: "opened" }]), zh);
    for (const secret of ["acceptance-1", "保密项目甲", "某测试有限公司"]) expect(subject + text).not.toContain(secret);
    expect(subject).toBe("【质升】新的待办：审核验收材料");
  });

  it("fits what a group robot takes, and counts what it leaves out", () => {
    const many = Object.keys(actionWords).map((action): Line => ({ why: "new", action, clause: "7.1", dueAt: late.dueAt, count: 2 }));
    const { subject, text } = composeWork(many, { ...zh, kind: "wecom" });
    expect(Buffer.byteLength(`${subject}\n\n${text}`)).toBeLessThanOrEqual(2048);
    const [, left] = /另有 (\d+) 项未列出。/.exec(text) ?? [];
    const shown = text.split("\n").filter((line) => line.startsWith("· ")).length;
    expect(shown * 2 + Number(left)).toBe(many.length * 2);
  });
});

describe("a code", () => {
  it("stands on its own line, and says what to do when it was not asked for", () => {
    const { subject, text } = composeCode("012345", zh);
    expect(subject).toBe("【质升】验证码");
    expect(text.split("\n")).toContain("012345");
    expect(text).toContain("如非本人操作");
    expect(composeCode("012345", en).text).toContain("within 30 minutes");
  });
});

describe("a due time", () => {
  it("at midnight belongs to the day that ends with it", () => {
    const midnight = Instant.parse("2025-12-31T16:00:00.000Z");
    expect([dueText("zh", midnight), dueText("en", midnight)]).toEqual(["2025年12月31日 24:00", "31 December 2025, 24:00"]);
  });
});
