import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const cycleRefusals = {
  "cycle-exists": {
    sort: "duplicate",
    title: { zh: "该年度工作已经启动", en: "The cycle of this year has been started already" },
    remedy: { zh: "每年度只能启动一次，请直接办理 {cycleId}。", en: "There is one a year; go on with {cycleId}." },
  },
} as const satisfies RefusalTexts<string>;
