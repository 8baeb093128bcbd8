import * as z from "zod";
import { law, practice, proposal } from "../basis.ts";
import { gradeFloors } from "../grade-floors.ts";
import { choice, fixed, namedList, shaped, whole } from "../setting.ts";

/** Who may be evaluated. */
export const evaluationSettings = z.strictObject({
  vetoes: namedList({
    clause: "5.2",
    basis: practice("河北省质量称号要求近三年无违法、无质量安全事故", "Hebei quality titles: no unlawful act or accident in three years"),
    zh: "一票否决情形",
    en: "Grounds of ineligibility",
    fallback: [
      { code: "serious_quality_accident", zh: "发生严重质量事故", en: "Serious quality accident" },
      { code: "serious_safety_accident", zh: "发生严重安全事故", en: "Serious safety accident" },
      { code: "serious_environment_accident", zh: "发生严重环境事故", en: "Serious environmental accident" },
      { code: "illegal_act", zh: "有违法行为", en: "Unlawful act" },
      { code: "bad_credit", zh: "被列入失信名单", en: "Listed for bad credit" },
      { code: "false_material", zh: "提交虚假材料", en: "False material" },
    ],
  }),
  vetoYears: whole({
    unit: "year",
    clause: "5.2",
    fallback: 3,
    range: [1, 5],
    basis: practice("河北省质量称号回看三年", "Hebei quality titles look back three years"),
    zh: "否决情形回看年数",
    en: "Look-back for ineligibility",
  }),
  applicationDays: whole({
    unit: "working_day",
    clause: "5.2",
    fallback: 20,
    range: [5, 60],
    basis: proposal,
    zh: "受理申请的期限",
    en: "Window for applications",
  }),
  supplementTimes: whole({
    unit: "count",
    clause: "5.2",
    fallback: 1,
    range: [0, 3],
    basis: proposal,
    zh: "符合性评价补正次数",
    en: "Supplements in the conformity evaluation",
  }),
  supplementDays: whole({
    unit: "working_day",
    clause: "5.2",
    fallback: 5,
    range: [2, 15],
    basis: proposal,
    zh: "补正期限",
    en: "Time for a supplement",
  }),
  scoringDays: whole({
    unit: "working_day",
    clause: "5.2",
    fallback: 15,
    range: [3, 40],
    basis: proposal,
    zh: "专家评分期限",
    en: "Time for experts to score",
  }),
  onSite: choice(["none", "selected", "all"], {
    clause: "5.2",
    fallback: "selected",
    basis: practice("政府质量奖设现场评审环节", "quality awards visit the shortlisted on site"),
    zh: "现场评审",
    en: "On-site review",
  }),
  onSiteAdjustmentPct: whole({
    unit: "percent",
    clause: "5.2",
    fallback: 20,
    range: [0, 50],
    basis: proposal,
    zh: "现场发现对单项得分率的最大影响",
    en: "Most a finding on site may move a point",
  }),
  unreviewedCapPct: whole({
    unit: "percent",
    clause: "6.1.3.2",
    fallback: 50,
    range: [0, 100],
    basis: proposal,
    zh: "计划没有评估记录时该项得分率上限",
    en: "Cap on planning when no review is on record",
  }),
  free: fixed(true, { clause: "4", basis: law("businessClimate", "17"), zh: "不向单位收费", en: "No fee from units" }),
});

/** How a unit's score becomes a grade. Below the lowest floor the unit is not recognised. */
export const unitSettings = z.strictObject({
  grades: shaped(gradeFloors(1000), {
    clause: "5.2",
    fallback: [
      { grade: "excellent", from: 800 },
      { grade: "good", from: 700 },
      { grade: "pass", from: 600 },
    ],
    basis: practice("政府质量奖最低得分率可低至六成以下，此处取六成", "quality awards set a floor near 60 % of the total"),
    zh: "单位等级线（总分千分比）",
    en: "Unit grade floors (thousandths of the total)",
  }),
  firstLevelFloor: whole({
    unit: "percent",
    clause: "6",
    fallback: 50,
    range: [0, 80],
    basis: practice("安全标准化评审设有单项得分率下限", "safety standardisation sets floors per item"),
    zh: "任一要素得分率低于此值，最高只能合格",
    en: "Any element below this share: at most pass",
  }),
});
