import * as z from "zod";
import { law, practice, proposal } from "../basis.ts";
import { choice, fixed, flag, selection, whole } from "../setting.ts";

const tenderPractice = practice("七人评标委员会每项去一最高、一最低", "a panel of seven drops one high and one low per item");

/** How single marks become one score. */
export const scoreSettings = z.strictObject({
  aggregation: choice(["mean", "trimmed", "median"], {
    clause: "7.3.4",
    fallback: "trimmed",
    basis: tenderPractice,
    zh: "汇总方法",
    en: "Aggregation",
  }),
  trimFromMarks: whole({
    unit: "count",
    clause: "7.3.4",
    fallback: 7,
    range: [5, 15],
    basis: tenderPractice,
    zh: "达到多少份评分才去高去低（不足则取平均）",
    en: "Marks from which trimming starts (mean below)",
  }),
  trimCount: whole({
    unit: "count",
    clause: "7.3.4",
    fallback: 1,
    range: [1, 3],
    basis: tenderPractice,
    zh: "每端去掉的份数",
    en: "Marks dropped at each end",
  }),
  shownDecimals: whole({
    unit: "decimal",
    clause: "7.3.4",
    fallback: 2,
    range: [0, 3],
    basis: practice("精确计算、存三位、四舍五入显示两位", "computed exactly, three decimals stored, two shown, half up"),
    zh: "显示小数位",
    en: "Decimals shown",
  }),
  lowItemPct: whole({
    unit: "percent",
    clause: "7.3.4",
    fallback: 60,
    range: [0, 80],
    basis: practice("评标中低于六成须书面说明", "tender panels explain marks below 60 %"),
    zh: "得分率低于此值须写明理由",
    en: "A mark below this share needs a reason",
  }),
  outlierPct: whole({
    unit: "percent",
    clause: "7.3.4",
    fallback: 30,
    range: [10, 50],
    basis: practice("总分偏离均值三成须说明", "a total off the mean by 30 % is explained"),
    zh: "个人总分偏离均值超过此值须说明",
    en: "Deviation from the mean that must be explained",
  }),
  disagreementPct: whole({
    unit: "percent",
    clause: "5.2",
    fallback: 30,
    range: [10, 60],
    basis: proposal,
    zh: "同一得分点最高最低相差超过此值须合议",
    en: "Spread of a point's marks that calls for consensus",
  }),
  calibrated: choice(["beside", "used"], {
    clause: "5.2",
    fallback: "beside",
    basis: proposal,
    zh: "校准得分：仅供对照，或用于定级",
    en: "Calibrated score: shown beside the raw one, or used for the grade",
  }),
  dissent: flag({
    clause: "7.3.4",
    fallback: true,
    basis: law("procurementRegulation", "41"),
    zh: "不同意见署名附理由，不表态视为同意",
    en: "Dissent is signed with reasons; silence is agreement",
  }),
  sealedUntilAllIn: fixed(true, {
    clause: "4",
    basis: { zh: "标准第 4 章：公正", en: "Clause 4: impartial" },
    zh: "全部评分提交前互不可见",
    en: "Marks stay sealed until all are in",
  }),
  tieBreak: selection(["results", "operations", "defence", "collective_decision"], {
    clause: "7.3.4",
    fallback: ["results", "operations", "defence", "collective_decision"],
    basis: proposal,
    zh: "同分时依次比较",
    en: "Order of tie-breaks",
  }),
});
