import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const inspectionRefusals = {
  "inspector-barred": {
    sort: "forbidden",
    title: { zh: "检查人员应当回避", en: "The inspector must stay away" },
    remedy: {
      zh: "您与该机构现有或近 {years} 年内有利害关系，请由其他人员检查。",
      en: "You have, or had within {years} years, ties to the institution; someone else must inspect.",
    },
  },
  "outcome-not-used": {
    sort: "invalid",
    title: { zh: "本年度未采用该检查结论", en: "This outcome is not used this year" },
    remedy: { zh: "请选择年度方案列明的结论，而不是 {outcome}。", en: "Choose an outcome of the programme instead of {outcome}." },
  },
  "target-not-inspected": {
    sort: "invalid",
    title: { zh: "有考核目标未检查", en: "A target of the contract was not inspected" },
    remedy: { zh: "请逐项填写检查情况：{targets}。", en: "State what you found of: {targets}." },
  },
  "rectify-date-missing": {
    sort: "invalid",
    title: { zh: "整改期限与检查结论不符", en: "Outcome and rectification date do not go together" },
    remedy: {
      zh: "结论为“整改”时须写明期限，其他结论不写期限。",
      en: "Give a date with the outcome 'rectify', and with no other.",
    },
  },
  "rectify-date-outside": {
    sort: "invalid",
    title: { zh: "整改期限超出规定", en: "The rectification date is out of range" },
    remedy: { zh: "请选择现在以后、{latest} 以前的时间。", en: "Choose a time from now to {latest}." },
  },
  "inspection-limit": {
    sort: "conflict",
    title: { zh: "检查次数已达上限", en: "The project has been inspected as often as it can be" },
    remedy: {
      zh: "每个项目最多检查 {limit} 次，请决定完成或终止。",
      en: "A project has at most {limit} inspections; complete or terminate it.",
    },
  },
  "inspections-missing": {
    sort: "conflict",
    title: { zh: "过程检查次数不足", en: "Too few inspections yet" },
    remedy: {
      zh: "须检查 {needed} 次，现有 {done} 次；请联系评价机构安排。",
      en: "{needed} needed, {done} held; ask the evaluation body for one.",
    },
  },
  "inspection-not-on-track": {
    sort: "conflict",
    title: { zh: "最近一次检查未通过", en: "The last inspection did not find the project on track" },
    remedy: { zh: "请完成整改并经复查通过后，再报告完成。", en: "Put things right and pass the next inspection first." },
  },
  "score-outside-scale": {
    sort: "invalid",
    title: { zh: "满意度超出级数", en: "The score is outside the scale" },
    remedy: { zh: "请在 1 至 {steps} 之间选择。", en: "Choose from 1 to {steps}." },
  },
  "already-answered": {
    sort: "duplicate",
    title: { zh: "本单位本轮已经评价", en: "Your unit has answered this round" },
    remedy: {
      zh: "第 {round} 轮每个单位评价一次；下次检查后可再次评价。",
      en: "One answer a unit in round {round}; the next opens after the inspection.",
    },
  },
} as const satisfies RefusalTexts<string>;
