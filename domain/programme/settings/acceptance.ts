import * as z from "zod";
import { practice, proposal } from "../basis.ts";
import { gradeFloors } from "../grade-floors.ts";
import { namedList, shaped, whole } from "../setting.ts";
import { acceptanceMaterials, acceptanceRubric } from "./acceptance-rubric.ts";

const safety = practice("安全标准化按 90/80 分档并设单项下限", "safety standardisation grades at 90 and 80 with floors per item");
const major = practice("国家科技重大专项：一次整改，不超过三个月", "national major projects: one chance, within three months");

/** How a project is accepted and graded. The rubric's lines sum to 100 points; materials and defence sum to 100 %. */
export const acceptanceSettings = z.strictObject({
  applyDays: whole({
    unit: "calendar_day",
    clause: "7.3.2",
    fallback: 30,
    range: [5, 180],
    basis: proposal,
    zh: "完工后申请验收",
    en: "Acceptance applied for after completion within",
  }),
  materialReviewDays: whole({
    unit: "working_day",
    clause: "7.3.3.1",
    fallback: 10,
    range: [3, 30],
    basis: proposal,
    zh: "验收材料审核期",
    en: "Review of the materials within",
  }),
  supplement: z.strictObject({
    times: whole({
      unit: "count",
      clause: "7.3.3.1",
      fallback: 1,
      range: [0, 3],
      basis: proposal,
      zh: "补正次数",
      en: "Supplements allowed",
    }),
    days: whole({
      unit: "working_day",
      clause: "7.3.3.1",
      fallback: 5,
      range: [2, 15],
      basis: proposal,
      zh: "每次补正期限",
      en: "Time for a supplement",
    }),
  }),
  weights: z.strictObject({
    materials: whole({
      unit: "percent",
      clause: "7.3.4",
      fallback: 70,
      range: [50, 90],
      basis: proposal,
      zh: "材料占比",
      en: "Share of the materials",
    }),
    defence: whole({
      unit: "percent",
      clause: "7.3.4",
      fallback: 30,
      range: [10, 50],
      basis: proposal,
      zh: "答辩占比",
      en: "Share of the defence",
    }),
  }),
  rubric: acceptanceRubric,
  materials: acceptanceMaterials,
  grades: shaped(gradeFloors(100), {
    clause: "7.3.5",
    fallback: [
      { grade: "excellent", from: 90 },
      { grade: "good", from: 80 },
      { grade: "pass", from: 60 },
    ],
    basis: safety,
    zh: "验收等级线（百分制）",
    en: "Acceptance grade floors (of 100)",
  }),
  itemFloorPct: whole({
    unit: "percent",
    clause: "7.3.5",
    fallback: 60,
    range: [0, 80],
    basis: safety,
    zh: "任一评分项得分率低于此值，最高只能合格",
    en: "Any rubric line below this share: at most pass",
  }),
  contractFloorPct: whole({
    unit: "percent",
    clause: "7.3.5",
    fallback: 60,
    range: [0, 80],
    basis: safety,
    zh: "合同完成项得分率低于此值，不合格",
    en: "Contract fulfilment below this share: fail",
  }),
  excellentCapPct: whole({
    unit: "percent",
    clause: "7.3.5",
    fallback: 30,
    range: [0, 100],
    basis: proposal,
    zh: "优秀项目比例上限",
    en: "Excellent projects, at most",
  }),
  rectify: z.strictObject({
    times: whole({
      unit: "count",
      clause: "7.3.5",
      fallback: 1,
      range: [0, 2],
      basis: major,
      zh: "整改机会",
      en: "Chances to rectify",
    }),
    months: whole({
      unit: "month",
      clause: "7.3.5",
      fallback: 3,
      range: [1, 6],
      basis: major,
      zh: "整改期",
      en: "Time to rectify",
    }),
  }),
  autoFail: namedList({
    clause: "7.3.5",
    extendOnly: true,
    basis: major,
    zh: "直接不合格情形",
    en: "Grounds of failing at once",
    fallback: [
      { code: "main_targets_not_met", zh: "合同主要目标未完成", en: "Main contract targets not met" },
      { code: "false_materials", zh: "材料造假", en: "False materials" },
      { code: "changed_without_approval", zh: "擅自变更目标或内容", en: "Targets or content changed without approval" },
    ],
  }),
});
