import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const supervisionRefusals = {
  "look-ended": {
    sort: "conflict",
    title: { zh: "本次查看已超过 24 小时", en: "This look is more than 24 hours old" },
    remedy: { zh: "请重新填写查看事由。", en: "State the reason for looking again." },
  },
} as const satisfies RefusalTexts<string>;
