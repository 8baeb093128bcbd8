import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const conformityRefusals = {
  "finding-unexplained": {
    sort: "invalid",
    title: { zh: "不符合或需补正的项目未说明理由", en: "A finding that does not conform gives no reason" },
    remedy: { zh: "请为以下项目填写理由：{items}。", en: "Give the reason for: {items}." },
  },
  "conformity-incomplete": {
    sort: "conflict",
    title: { zh: "符合性评价尚有未答项目", en: "Some items of the conformity evaluation are not answered" },
    remedy: { zh: "请先完成：{items}。", en: "Answer first: {items}." },
  },
  "supplement-wanted": {
    sort: "conflict",
    title: { zh: "仍有项目需要补正", en: "Some items still need a supplement" },
    remedy: { zh: "请要求补正，或按现有材料作出判断：{items}。", en: "Ask for the supplement, or decide on what is there: {items}." },
  },
  "no-supplement-wanted": {
    sort: "conflict",
    title: { zh: "没有标为需要补正的项目", en: "No item is marked as needing a supplement" },
    remedy: { zh: "请先在核查表中标明需要补正的项目和理由。", en: "Mark the items that need one in the checklist first, with the reason." },
  },
  "supplements-used-up": {
    sort: "conflict",
    title: { zh: "补正次数已用完", en: "No further supplement may be asked for" },
    remedy: { zh: "最多补正 {limit} 次，请按现有材料作出判断。", en: "The programme allows {limit}; decide on what is there." },
  },
  "challenge-unknown": {
    sort: "unknown",
    title: { zh: "该单位没有提出这项回避申请", en: "The unit made no such recusal challenge" },
    remedy: { zh: "请按单位概况中所列的类型和名称办理。", en: "Name it by kind and name as the unit's profile does." },
  },
  "challenge-unresolved": {
    sort: "invalid",
    title: { zh: "未指明应回避的专家或机构", en: "It is not said who is to be kept away" },
    remedy: { zh: "同意回避时请填写其编号或统一社会信用代码。", en: "Give the identifier or credit code of whom you keep away." },
  },
  "challenge-undecided": {
    sort: "conflict",
    title: { zh: "尚有 {count} 项回避申请未决定", en: "{count} recusal challenges are not decided yet" },
    remedy: { zh: "请逐项作出决定并说明理由，再作结论。", en: "Decide each with a reason, then conclude." },
  },
  "challenges-full": {
    sort: "conflict",
    title: { zh: "回避名单已达上限", en: "No more can be kept away from this unit" },
    remedy: { zh: "每个单位最多 {limit} 个。", en: "{limit} at most for one unit." },
  },
  "activity-finished": {
    sort: "conflict",
    title: { zh: "本年度创建活动已经结束", en: "The year's creation activity has ended" },
    remedy: { zh: "请于下一年度重新申请。", en: "The unit may apply again next year." },
  },
} as const satisfies RefusalTexts<string>;
