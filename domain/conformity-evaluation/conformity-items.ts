import * as z from "zod";

type Item = { readonly clause: string; readonly zh: string; readonly en: string };

/** What the body checks before any expert judges (R09): in our own words, each with the clause it rests on. */
export const conformityItems = {
  "voluntary-statement": {
    clause: "4",
    zh: "自愿申请声明已由单位代表签署",
    en: "The unit's representative signed the voluntary statement",
  },
  "no-fee": { clause: "4", zh: "未向单位收取或要求任何费用", en: "No fee was taken from the unit or asked of it" },
  "credit-code": {
    clause: "5.2",
    zh: "统一社会信用代码与登记信息一致，登记状态正常",
    en: "Credit code and registration agree, and the registration is in force",
  },
  "within-scope": { clause: "1", zh: "单位属于本区域评价范围", en: "The unit belongs to the area and scope of the evaluation" },
  "eligibility-denied": { clause: "5.2", zh: "单位已逐项声明不存在否决情形", en: "The unit denied every ground of ineligibility" },
  "public-sources": {
    clause: "5.2",
    zh: "已查询公开渠道，未发现否决情形",
    en: "Public sources were searched and show no ground of ineligibility",
  },
  "sections-complete": {
    clause: "6",
    zh: "各部分填写完整，不适用项已说明理由",
    en: "Every section is complete, and what does not apply says why",
  },
  "evidence-opens": { clause: "6", zh: "佐证材料可打开、清晰可辨", en: "The evidence opens and can be read" },
  "evidence-belongs": {
    clause: "6",
    zh: "佐证材料属于该单位并对应所填内容",
    en: "The evidence is the unit's own and proves what it is named for",
  },
  "period-matches": { clause: "6", zh: "记录和数据属于评价期间", en: "Records and figures belong to the period under evaluation" },
  "rubric-applies": {
    clause: "4",
    zh: "按本年度标准版本和评分细则申请",
    en: "The application rests on this year's standard version and rubric",
  },
} as const satisfies Readonly<Record<string, Item>>;

export const ConformityItemId = z.enum([
  "voluntary-statement",
  "no-fee",
  "credit-code",
  "within-scope",
  "eligibility-denied",
  "public-sources",
  "sections-complete",
  "evidence-opens",
  "evidence-belongs",
  "period-matches",
  "rubric-applies",
] satisfies readonly (keyof typeof conformityItems)[]);
export type ConformityItemId = z.infer<typeof ConformityItemId>;
