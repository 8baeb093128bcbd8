import { bilingual } from "../../../language/words.ts";

export const words = bilingual({
  zh: {
    lead: "任何单位和个人都可以提出异议。姓名（名称）和联系方式加密保存，只有经办异议的人员凭理由才能查看，任何名单、记录和通知中都不出现。",
    open: "填写异议",
  },
  en: {
    lead: "Anyone may object. Name and contact are kept encrypted; only those who handle the objection may open them, giving a reason, and no list, record or message shows them.",
    open: "Write an objection",
  },
});
