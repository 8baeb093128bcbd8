import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const unitResultRefusals = {
  "unit-not-concluded": {
    sort: "invalid",
    title: { zh: "名单中有尚未形成评价结论的单位", en: "The list names a unit without a concluded result" },
    remedy: {
      zh: "请移除 {evaluationId}，或待其专家组形成结论后再列入。",
      en: "Remove {evaluationId}, or list it once its panel has concluded.",
    },
  },
  "unit-listed-already": {
    sort: "duplicate",
    title: { zh: "该单位已在另一份待定名单中", en: "The unit is on another pending list" },
    remedy: {
      zh: "{evaluationId} 已列入名单 {resultListId}；请移除后再试。",
      en: "{evaluationId} is on list {resultListId}; remove it here.",
    },
  },
  "lists-pending": {
    sort: "conflict",
    title: { zh: "待集体研究的名单过多", en: "Too many lists await their decision" },
    remedy: { zh: "同时待定的名单不超过 {limit} 份，请先完成已有名单。", en: "At most {limit} may be pending at once; settle some first." },
  },
  "result-not-announced": {
    sort: "early",
    title: { zh: "评价结果尚未公告", en: "The result has not been announced" },
    remedy: { zh: "结果公告后方可办理此事项。", en: "This can be done once the result is announced." },
  },
  "appeal-filed": {
    sort: "duplicate",
    title: { zh: "本年度已提出过申诉", en: "An appeal has been filed already" },
    remedy: {
      zh: "每个评价结果只能申诉一次；请查看已提交申诉的处理情况。",
      en: "A result can be appealed once; follow the appeal on record.",
    },
  },
  "appeal-not-offered": {
    sort: "conflict",
    title: { zh: "本年度方案未设结果申诉", en: "This year's programme offers no appeal" },
    remedy: { zh: "如有疑问，请联系评价机构。", en: "Turn to the evaluation body with questions." },
  },
  "appeal-late": {
    sort: "late",
    title: { zh: "申诉期限已过", en: "The time for an appeal has passed" },
    remedy: { zh: "申诉应在 {until} 前提出。", en: "It had to be filed by {until}." },
  },
  "appeal-same-people": {
    sort: "forbidden",
    title: { zh: "您参与过原结果的形成，不能决定该申诉", en: "You had a part in the result and cannot decide its appeal" },
    remedy: {
      zh: "请由未参与评分、名单、表决和公告的人员决定。",
      en: "Someone outside the panel, the list, the vote and the announcement decides it.",
    },
  },
  "unknown-revocation-ground": {
    sort: "invalid",
    title: { zh: "不是规定的撤销情形", en: "This is no ground of revocation" },
    remedy: { zh: "可用情形：{grounds}。", en: "Grounds are: {grounds}." },
  },
  "revocation-not-carried": {
    sort: "conflict",
    title: { zh: "撤销缺少集体研究决定", en: "No collective decision carries this revocation" },
    remedy: {
      zh: "{decisionId} 须为针对该单位和该情形（{ground}）并已通过的集体研究决定。",
      en: "{decisionId} must be a carried decision on this unit and this ground ({ground}).",
    },
  },
} as const satisfies RefusalTexts<string>;
