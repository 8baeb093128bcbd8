import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const callRefusals = {
  "no-survey": {
    sort: "conflict",
    title: { zh: "尚未记录需求调研", en: "No demand survey is recorded yet" },
    remedy: { zh: "请先登记至少一份优势产业需求调研，再发布通知。", en: "Record at least one demand survey of a leading industry first." },
  },
  "call-window-too-short": {
    sort: "invalid",
    title: { zh: "征集时间不足", en: "The call would close too soon" },
    remedy: {
      zh: "征集期不少于 {days} 个工作日，截止时间不得早于 {earliest}。",
      en: "It must stay open {days} working days, until {earliest} at least.",
    },
  },
  "deadline-not-later": {
    sort: "invalid",
    title: { zh: "截止时间只能延后", en: "A published deadline is only ever extended" },
    remedy: { zh: "请选择晚于 {current} 的时间。", en: "Choose a time after {current}." },
  },
  "call-closed": {
    sort: "late",
    title: { zh: "征集已截止", en: "The call has closed" },
    remedy: {
      zh: "已于 {closedAt} 截止；草稿仍保留，可在下一年度使用。",
      en: "It closed at {closedAt}; the draft is kept and can be used next year.",
    },
  },
} as const satisfies RefusalTexts<string>;
