import { bilingual } from "../../../language/words.ts";

/** The words of what is fetched only when it is opened. */
export const words = bilingual({
  zh: {
    group: "类别",
    metric: "指标",
    unit: "单位",
    better: "方向",
    "better.higher": "越高越好",
    "better.lower": "越低越好",
    hash: "细则指纹（SHA-256）",
    checked: "按本页细则重新计算的指纹，与公布的指纹",
    band: "得分比例",
    range: (from: number, to: number, step: number) => `${from}%–${to}%，每 ${step}% 一档`,
    meaning: "达到什么程度",
  },
  en: {
    group: "Group",
    metric: "Figure",
    unit: "Unit",
    better: "Better when",
    "better.higher": "higher",
    "better.lower": "lower",
    hash: "Fingerprint of the rubric (SHA-256)",
    checked: "The fingerprint worked out from this page, against the one published:",
    band: "Share of the points",
    range: (from: number, to: number, step: number) => `${from}%–${to}% in steps of ${step}%`,
    meaning: "What earns it",
  },
});
