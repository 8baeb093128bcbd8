import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const creationActivityRefusals = {
  "activity-exists": {
    sort: "duplicate",
    title: { zh: "本年度创建活动已经开始", en: "The creation activity of this year has been opened already" },
    remedy: { zh: "每年度只有一次，请直接办理 {cycleId}。", en: "There is one a year; go on with {cycleId}." },
  },
  "activity-closed": {
    sort: "late",
    title: { zh: "申请受理已经截止", en: "Applications have closed" },
    remedy: { zh: "已于 {closedAt} 截止，不能再延长。", en: "They closed at {closedAt}; the time can no longer be extended." },
  },
  "extensions-used-up": {
    sort: "conflict",
    title: { zh: "延长次数已达上限", en: "The closing has been moved too often" },
    remedy: { zh: "截止时间最多延长 {limit} 次。", en: "It can be moved {limit} times at most." },
  },
  "units-unfinished": {
    sort: "conflict",
    title: { zh: "仍有单位的评价没有结果", en: "Some units still wait for their result" },
    remedy: {
      zh: "请先完成各单位的符合性评价、技术性评价和结果公告。",
      en: "Conclude every unit's evaluation and announce its result first.",
    },
  },
} as const satisfies RefusalTexts<string>;
