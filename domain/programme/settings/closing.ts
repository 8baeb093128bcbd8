import * as z from "zod";
import { law, practice, proposal } from "../basis.ts";
import { fixed, whole } from "../setting.ts";

export const defenceSettings = z.strictObject({
  reportMinutes: whole({
    unit: "minute",
    clause: "7.3.3.2",
    fallback: 15,
    range: [5, 60],
    basis: proposal,
    zh: "汇报时长",
    en: "Report",
  }),
  questionMinutes: whole({
    unit: "minute",
    clause: "7.3.3.2",
    fallback: 15,
    range: [5, 60],
    basis: proposal,
    zh: "提问时长",
    en: "Questions",
  }),
});

export const resultSettings = z.strictObject({
  validityYears: whole({
    unit: "year",
    clause: "7.3.5",
    fallback: 3,
    range: [1, 5],
    basis: practice("河北省质量称号曾以三年为期", "older Hebei quality titles lasted three years"),
    zh: "结果有效期",
    en: "Result stays valid",
  }),
  titleNeedsApproval: fixed(true, {
    clause: "1",
    basis: practice("社会组织开展评比须经批准", "social organisations need approval for appraisals that give titles"),
    zh: "无批准依据只公布结果，不授称号",
    en: "Without an approval basis: result only, no title",
  }),
});

export const archiveSettings = z.strictObject({
  evaluationYears: whole({
    unit: "year",
    clause: "4",
    fallback: 10,
    range: [3, 50],
    basis: proposal,
    zh: "评价资料保存",
    en: "Evaluation papers kept",
  }),
  logDays: whole({
    unit: "calendar_day",
    clause: "4",
    fallback: 400,
    range: [190, 3650],
    basis: law("cybersecurity", "23"),
    zh: "网络日志保存（法定不少于六个月）",
    en: "Network logs kept (six months by law)",
  }),
});
