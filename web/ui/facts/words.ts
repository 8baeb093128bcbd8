import { bilingual } from "../../language/words.ts";

export const words = bilingual({
  zh: {
    yes: "是",
    no: "否",
    yuan: (amount: string) => `${amount} 元`,
    copy: "复制",
    copied: "已复制",
    system: "系统（按期限或流程自动办理）",
    oneself: (name: string) => `${name}（本人）`,
  },
  en: {
    yes: "Yes",
    no: "No",
    yuan: (amount: string) => `CNY ${amount}`,
    copy: "Copy",
    copied: "Copied",
    system: "The system, by a deadline or the workflow",
    oneself: (name: string) => `${name} (yourself)`,
  },
});
