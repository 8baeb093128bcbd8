import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const calendarRefusals = {
  "calendar-year-invalid": {
    sort: "invalid",
    title: { zh: "节假日安排有误", en: "The year's list is not consistent" },
    remedy: { zh: "{problem}", en: "{problem}" },
  },
} as const satisfies RefusalTexts<string>;
