import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const objectionRefusals = {
  "objection-anonymous": {
    sort: "invalid",
    title: { zh: "异议须实名提出", en: "An objection needs a real name" },
    remedy: {
      zh: "请填写姓名或单位名称及联系方式后重新提交；该信息加密保存，仅供承办人员核实，不对外公开。",
      en: "Give your or your organisation's name and a contact. They are kept encrypted, for the case officer only, and never published.",
    },
  },
  "objection-late": {
    sort: "late",
    title: { zh: "异议期已过", en: "The time for objections is over" },
    remedy: {
      zh: "异议受理截至 {until}；其后可依法向有关监督部门反映。",
      en: "Objections were taken until {until}; after that, turn to the supervising authority as the law provides.",
    },
  },
  "objection-item-unknown": {
    sort: "invalid",
    title: { zh: "公示中没有所指的事项", en: "The notice has no such item" },
    remedy: {
      zh: "公示中没有编号为 {itemId} 的事项；请从所列事项中选择，或对公示整体提出异议。",
      en: "Item {itemId} is not part of it; choose one that is listed, or object to the notice as a whole.",
    },
  },
} as const satisfies RefusalTexts<string>;
