import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const scoringRefusals = {
  "unknown-line": {
    sort: "invalid",
    title: { zh: "评分项不存在或重复", en: "A line is unknown or marked twice" },
    remedy: { zh: "请对照评分细则检查：{line}。", en: "Check against the rubric: {line}." },
  },
  "mark-outside-line": {
    sort: "invalid",
    title: { zh: "评分超出该项满分", en: "A mark exceeds its line's points" },
    remedy: { zh: "{line} 满分为 {highest} 分。", en: "{line} has {highest} points at most." },
  },
  "marks-incomplete": {
    sort: "invalid",
    title: { zh: "评分项未填完", en: "Some lines have no mark" },
    remedy: { zh: "请补评：{lines}。", en: "Mark these as well: {lines}." },
  },
  "reason-missing": {
    sort: "invalid",
    title: { zh: "低分项未说明理由", en: "A low mark has no reason" },
    remedy: { zh: "得分率低于 {percent}% 须写明理由：{lines}。", en: "Marks below {percent} % need a reason: {lines}." },
  },
} as const satisfies RefusalTexts<string>;
