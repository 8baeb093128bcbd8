import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const nqiRefusals = {
  "nqi-requested": {
    sort: "duplicate",
    title: { zh: "本年度已提出需求", en: "You have asked for help this year already" },
    remedy: { zh: "每年一次，请查看 {id}。", en: "Once a year; see {id}." },
  },
  "nqi-elements-missing": {
    sort: "invalid",
    title: { zh: "诊断要素不齐全", en: "The diagnosis leaves out an element" },
    remedy: { zh: "还须填写：{elements}。", en: "Still to be stated: {elements}." },
  },
} as const satisfies RefusalTexts<string>;
