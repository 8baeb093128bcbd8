import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const drawRefusals = {
  "draw-open": {
    sort: "conflict",
    title: { zh: "本年度已有抽取正在进行", en: "A draw of this year is still under way" },
    remedy: { zh: "请先完成或取消抽取 {drawId}。", en: "Finish or cancel draw {drawId} first." },
  },
  "draw-value-known": {
    sort: "invalid",
    title: { zh: "公开数值须在名册公布之后才能知晓", en: "The public value must not be known before the roster is out" },
    remedy: { zh: "请选择 {now} 之后才产生的公开数值。", en: "Choose a value that comes about after {now}." },
  },
  "random-draw-off": {
    sort: "conflict",
    title: { zh: "本年度方案未采用随机抽取", en: "This year's programme does not draw at random" },
    remedy: { zh: "请逐席指定专家并说明理由。", en: "Name the experts seat by seat, with the reason." },
  },
  "no-unit-waits": {
    sort: "conflict",
    title: { zh: "没有待抽取专家的单位，或在册专家已无余量", en: "No unit waits for a panel, or no expert has room for one" },
    remedy: {
      zh: "请核对处于技术性评价阶段的单位，以及可用专家的任务上限。",
      en: "Check which units stand at the technical evaluation, and the limits of the experts available.",
    },
  },
  "too-few-experts": {
    sort: "conflict",
    title: { zh: "可用专家不足", en: "There are too few experts" },
    remedy: {
      zh: "{units} 家单位在回避后不足 {panelSize} 名可用专家；请补充专家后再抽取。",
      en: "For {units} units fewer than {panelSize} experts are left after recusals; admit more experts first.",
    },
  },
  "own-draw": {
    sort: "forbidden",
    title: { zh: "公布名册的人不得登记公开数值", en: "Whoever published the roster may not enter the public value" },
    remedy: { zh: "请由另一名经办人或审批人办理。", en: "Another officer or an approver must do it." },
  },
  "seat-not-vacant": {
    sort: "conflict",
    title: { zh: "该单位评审组没有空缺席位", en: "No seat of this panel is vacant" },
    remedy: {
      zh: "指定专家仅限补足空缺，或在方案不采用随机抽取、确属特殊技术情形时使用。",
      en: "Experts are named only for a vacant seat, where the programme does not draw, or for a special technical case.",
    },
  },
  "expert-unfit": {
    sort: "invalid",
    title: { zh: "该专家目前不可使用", en: "This expert cannot be used now" },
    remedy: { zh: "原因：{reason}。请另选他人。", en: "Because: {reason}. Choose another." },
  },
  "expert-recused": {
    sort: "conflict",
    title: { zh: "该专家应当回避", en: "This expert must stay away from the unit" },
    remedy: { zh: "回避情形：{ground}。请另选他人。", en: "Ground: {ground}. Choose another." },
  },
  "not-invited": {
    sort: "conflict",
    title: { zh: "该邀请已答复或已失效", en: "The invitation was answered or is no longer open" },
    remedy: { zh: "现为“{status}”；如需回避请申报利益冲突。", en: "It is '{status}'; to stand down, declare a conflict." },
  },
  "invitation-over": {
    sort: "late",
    title: { zh: "邀请的答复期限已过", en: "The time to answer the invitation has passed" },
    remedy: { zh: "期限为 {respondBy}，席位将由候补专家接替。", en: "It was {respondBy}; a substitute takes the seat." },
  },
} as const satisfies RefusalTexts<string>;
