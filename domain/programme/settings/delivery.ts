import * as z from "zod";
import { proposal } from "../basis.ts";
import { selection, whole } from "../setting.ts";

export const callSettings = z.strictObject({
  windowDays: whole({
    unit: "working_day",
    clause: "7.1.1",
    fallback: 20,
    range: [5, 60],
    basis: proposal,
    zh: "征集期",
    en: "Call stays open",
  }),
});

export const planSettings = z.strictObject({
  submitDays: whole({
    unit: "working_day",
    clause: "7.2.2",
    fallback: 10,
    range: [3, 30],
    basis: proposal,
    zh: "签约后提交方案",
    en: "Plan submitted after the contract within",
  }),
  confirmDays: whole({
    unit: "working_day",
    clause: "7.2.2",
    fallback: 5,
    range: [2, 15],
    basis: proposal,
    zh: "主管部门确认（逾期升级，不默认同意）",
    en: "Authority confirms within (silence escalates, never approves)",
  }),
  filingDays: whole({
    unit: "working_day",
    clause: "7.2.2",
    fallback: 3,
    range: [1, 10],
    basis: proposal,
    zh: "确认后备案",
    en: "Filed after confirmation within",
  }),
});

export const inspectionSettings = z.strictObject({
  midTerm: whole({
    unit: "count",
    clause: "7.2.4",
    fallback: 1,
    range: [1, 12],
    basis: proposal,
    zh: "每个项目的期中检查次数",
    en: "Mid-term inspections a project",
  }),
  longProjectMonths: whole({
    unit: "month",
    clause: "7.2.4",
    fallback: 6,
    range: [3, 12],
    basis: proposal,
    zh: "超过多久的项目改按间隔检查",
    en: "Projects longer than this are inspected at an interval",
  }),
  longProjectIntervalMonths: whole({
    unit: "month",
    clause: "7.2.4",
    fallback: 3,
    range: [1, 6],
    basis: proposal,
    zh: "长项目检查间隔",
    en: "Interval for long projects",
  }),
  outcomes: selection(["on_track", "rectify", "stop"], {
    clause: "7.2.4",
    fallback: ["on_track", "rectify", "stop"],
    basis: proposal,
    zh: "检查结论",
    en: "Outcomes",
  }),
  rectifyDays: whole({
    unit: "working_day",
    clause: "7.2.4",
    fallback: 20,
    range: [1, 20],
    basis: proposal,
    zh: "整改期限",
    en: "Rectification within",
  }),
});

/** What the served parties say (7.2.4). */
export const satisfactionSettings = z.strictObject({
  scaleSteps: whole({
    unit: "count",
    clause: "7.2.4",
    fallback: 5,
    range: [3, 10],
    basis: proposal,
    zh: "满意度级数",
    en: "Steps of the scale",
  }),
  expectedPct: whole({
    unit: "percent",
    clause: "7.2.4",
    fallback: 80,
    range: [50, 100],
    basis: proposal,
    zh: "期望满意及以上的比例",
    en: "Satisfied or better, expected",
  }),
  minAnswers: whole({
    unit: "count",
    clause: "7.2.4",
    fallback: 5,
    range: [1, 50],
    basis: proposal,
    zh: "最少答卷（不足则全部服务对象）",
    en: "Fewest answers (or all served units)",
  }),
});
