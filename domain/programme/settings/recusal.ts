import * as z from "zod";
import { law, proposal } from "../basis.ts";
import { fixed, namedList, whole } from "../setting.ts";

/** Who must stay away, how far back one looks, and how a party asks for it. */
export const recusalSettings = z.strictObject({
  lookbackYears: whole({
    unit: "year",
    clause: "4",
    fallback: 3,
    range: [1, 10],
    basis: law("procurementRegulation", "9"),
    zh: "回避回看年数",
    en: "Look-back of recusal",
  }),
  grounds: namedList({
    clause: "4",
    extendOnly: true,
    basis: law("procurementRegulation", "9"),
    zh: "法定回避情形",
    en: "Grounds in law",
    fallback: [
      { code: "employment", zh: "劳动关系", en: "Employment" },
      { code: "director_or_supervisor", zh: "董事、监事", en: "Director or supervisor" },
      { code: "controlling_holder", zh: "控股股东或实际控制人", en: "Controlling holder" },
      { code: "spouse", zh: "与负责人系夫妻", en: "Spouse of the head" },
      { code: "direct_blood", zh: "与负责人系直系血亲", en: "Direct blood relative of the head" },
      { code: "collateral_blood", zh: "与负责人系三代以内旁系血亲", en: "Collateral relative within three generations" },
      { code: "in_law", zh: "与负责人系近姻亲", en: "Near in-law of the head" },
      { code: "other_relation", zh: "其他可能影响公正的关系", en: "Other relation that may affect fairness" },
    ],
  }),
  extra: namedList({
    clause: "4",
    basis: proposal,
    zh: "另加的回避情形",
    en: "Further grounds",
    fallback: [
      { code: "advised", zh: "曾提供咨询", en: "Advised the party" },
      { code: "trained", zh: "曾提供培训", en: "Trained the party" },
      { code: "cultivated", zh: "曾参与培育", en: "Cultivated the party" },
      { code: "contracted", zh: "曾有合同往来", en: "Contracted with the party" },
      { code: "same_employer", zh: "同一工作单位", en: "Same employer" },
      { code: "competing_institution", zh: "同批项目的竞争机构", en: "Competing institution in the same call" },
    ],
  }),
  challengeDays: whole({
    unit: "working_day",
    clause: "4",
    fallback: 2,
    range: [1, 5],
    basis: proposal,
    zh: "回避申请的决定期限",
    en: "Time to decide a challenge",
  }),
  marksVoidOnDiscovery: fixed(true, {
    clause: "4",
    basis: law("tendering", "37"),
    zh: "已就座者发现应回避的即更换，评分作废",
    en: "A seated member found to conflict is replaced and the marks are void",
  }),
});
