import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const rubricRefusals = {
  "rubric-point-missing": {
    sort: "invalid",
    title: { zh: "评分项 {point} 缺失或重复", en: "The scoring point {point} is missing, or another stands twice" },
    remedy: { zh: "22 个评分项须各出现一次。", en: "Each of the 22 points stands in the rubric once." },
  },
  "rubric-anchor-missing": {
    sort: "invalid",
    title: { zh: "评分项 {point} 的 {from}%–{to}% 档没有说明", en: "The band {from}–{to} % of point {point} is not described once" },
    remedy: { zh: "每个评分项的每一档须各写一条说明。", en: "Write one description for every band of every point." },
  },
  "rubric-metric-missing": {
    sort: "invalid",
    title: { zh: "绩效结果“{group}”没有指标", en: "The result group “{group}” has no metric" },
    remedy: { zh: "五类绩效结果每类至少列一个指标。", en: "List at least one metric under each of the five groups." },
  },
  "rubric-metric-twice": {
    sort: "invalid",
    title: { zh: "指标代码“{code}”重复", en: "The metric code “{code}” stands twice" },
    remedy: { zh: "请为每个指标取不同的代码。", en: "Give every metric a code of its own." },
  },
  "rubric-in-use": {
    sort: "conflict",
    title: { zh: "评分细则已用于 {cycleId}，不得撤回", en: "The rubric is in use for {cycleId} and stays" },
    remedy: {
      zh: "一届之内评分规则不变；请为下一年度编制新的细则。",
      en: "Rules do not change within a year; write a new one for the next.",
    },
  },
  "rubric-unfit": {
    sort: "conflict",
    title: { zh: "该评分细则不适用于本年度", en: "The rubric does not fit this year" },
    remedy: {
      zh: "其“{field}”与本年度不一致；请选用本方案同一标准版本、已发布的细则。",
      en: "Its {field} differs from the year's; choose one published for this programme and this version of the standard.",
    },
  },
} as const satisfies RefusalTexts<string>;
