import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const memberRefusals = {
  "organization-exists": {
    sort: "duplicate",
    title: { zh: "该单位已登记", en: "This organisation is registered already" },
    remedy: { zh: "统一社会信用代码 {uscc} 已在用。", en: "The credit code {uscc} is in use." },
  },
  "member-exists": {
    sort: "duplicate",
    title: { zh: "该账号已登记", en: "This account is registered already" },
    remedy: { zh: "如需调整职责，请修改已登记的人员。", en: "To change roles, change the registered member." },
  },
  "roles-not-separate": {
    sort: "invalid",
    title: { zh: "职责不能兼任", en: "These roles may not be held together" },
    remedy: { zh: "{one} 与 {other} 须由不同的人担任。", en: "{one} and {other} must be different people." },
  },
} as const satisfies RefusalTexts<string>;
