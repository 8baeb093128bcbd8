import * as z from "zod";
import type { ScoringPointId, TopElementId } from "../../standard/elements.ts";
import { elementOf } from "../../standard/elements.ts";
import { type Basis, practice, proposal } from "../basis.ts";
import { fixed, selection, shaped, whole } from "../setting.ts";

const thousandPoints = practice("卓越绩效评价通用一千分，结果占四成", "excellence models use 1000 points, 400 for results");
const guidelines = practice("卓越绩效评分指南", "scoring guidelines of excellence models");

const weight = (id: TopElementId | ScoringPointId, fallback: number, range: readonly [number, number], basis: Basis = proposal) => {
  const { zh, en, clause } = elementOf(id);
  return whole({ unit: "permille", clause, fallback, range, basis, zh: `${zh}权重`, en: `Weight of ${en}` });
};
const element = (id: TopElementId, fallback: number) => weight(id, fallback, [50, 250]);
const point = (id: ScoringPointId, fallback: number) => weight(id, fallback, [5, 250]);

/** One step of the scoring guideline, in percent of a point's maximum, both ends within. */
const Band = z.strictObject({ from: z.int().min(0).max(100), to: z.int().min(0).max(100) });

/**
 * How the unit's score is built up. Weights are in thousandths of the total, so they hold whether the total is 100 or 1000 points.
 * The share of results (6.6, 30–55 %) is the weight of 6.6, and the share of process is the rest: neither is stored twice.
 */
export const rubricSettings = z.strictObject({
  totalPoints: shaped(z.literal([100, 1000]), { clause: "5.2", fallback: 1000, basis: thousandPoints, zh: "总分", en: "Total points" }),
  weights: z.strictObject({
    "6.1": element("6.1", 130),
    "6.2": element("6.2", 140),
    "6.3": element("6.3", 120),
    "6.4": element("6.4", 120),
    "6.5": element("6.5", 90),
    "6.6": weight("6.6", 400, [300, 550], thousandPoints),
  }),
  pointWeights: z.strictObject({
    "6.1.1": point("6.1.1", 30),
    "6.1.2": point("6.1.2", 50),
    "6.1.3": point("6.1.3", 50),
    "6.2.1": point("6.2.1", 30),
    "6.2.2": point("6.2.2", 35),
    "6.2.3": point("6.2.3", 40),
    "6.2.4": point("6.2.4", 35),
    "6.3.1": point("6.3.1", 35),
    "6.3.2": point("6.3.2", 40),
    "6.3.3": point("6.3.3", 45),
    "6.4.1": point("6.4.1", 20),
    "6.4.2": point("6.4.2", 60),
    "6.4.3": point("6.4.3", 40),
    "6.5.1": point("6.5.1", 25),
    "6.5.2": point("6.5.2", 30),
    "6.5.3": point("6.5.3", 15),
    "6.5.4": point("6.5.4", 20),
    contribution: point("contribution", 80),
    market: point("market", 80),
    innovation: point("innovation", 80),
    operations: point("operations", 100),
    resources: point("resources", 60),
  }),
  processMethod: selection(["approach", "deployment", "learning", "integration"], {
    clause: "6",
    fallback: ["approach", "deployment", "learning", "integration"],
    basis: guidelines,
    zh: "过程评分维度（方法、展开、学习、整合）",
    en: "Process dimensions (approach, deployment, learning, integration)",
  }),
  resultMethod: selection(["level", "trend", "comparison", "integration"], {
    clause: "6.6",
    fallback: ["level", "trend", "comparison", "integration"],
    basis: guidelines,
    zh: "结果评分维度（水平、趋势、对比、整合）",
    en: "Result dimensions (level, trend, comparison, integration)",
  }),
  bandStep: shaped(z.literal([1, 5, 10]), { clause: "5.2", fallback: 5, basis: guidelines, zh: "评分步长（%）", en: "Scoring step (%)" }),
  bands: shaped(z.array(Band).min(2).max(11), {
    clause: "5.2",
    fallback: [
      { from: 0, to: 5 },
      { from: 10, to: 25 },
      { from: 30, to: 45 },
      { from: 50, to: 65 },
      { from: 70, to: 85 },
      { from: 90, to: 100 },
    ],
    basis: guidelines,
    zh: "评分档（%）",
    en: "Scoring bands (%)",
  }),
  resultYears: whole({
    unit: "year",
    clause: "6.6",
    fallback: 3,
    range: [2, 5],
    basis: proposal,
    zh: "绩效结果所需年数",
    en: "Years of results required",
  }),
  frozenDuringCycle: fixed(true, {
    clause: "4",
    basis: { zh: "标准第 4 章：科学规范", en: "Clause 4: scientific and standardised" },
    zh: "评分规则在一届之内不得更改",
    en: "The rubric may not change within a cycle",
  }),
});
