import type { ResultGroupId } from "../../standard/elements.ts";
import { type Aspect, aspect } from "../aspect.ts";
import { MetricRow, OwnMetricRow } from "../tables/results.ts";

const figuresOf = <Group extends ResultGroupId>(group: Group, zh: string, en: string, slot: readonly [zh: string, en: string]) =>
  ({
    points: [group],
    guidance: [
      `填写${zh}各项指标的逐年数值与对比值，说明数据来源。`,
      `Give the figures of ${en} by year with a comparison, and say where they come from.`,
    ],
    slots: [[`${group}-figures`, slot[0], slot[1]]],
    row: MetricRow,
    needs: "rows",
  }) as const;

const groups: Aspect["points"] = ["contribution", "market", "innovation", "operations", "resources"];

/** What 6.6 asks of a unit (R54–R59). */
export const resultAspects = {
  R54: aspect("R54", {
    points: groups,
    guidance: [
      "评分细则所列指标之外，能说明成效的其他指标可在此补充；没有可不填。",
      "Figures beyond those of the rubric that show what was achieved; leave empty if there are none.",
    ],
    slots: [["own-figures-proof", "自选指标证明", "Proof of further figures"]],
    row: OwnMetricRow,
    needs: "offered",
  }),
  R55: aspect("R55", {
    ...figuresOf("contribution", "规模、就业、税收、社会责任", "size, jobs, tax and social responsibility", [
      "财务、用工与纳税证明",
      "Accounts, staff and tax",
    ]),
  }),
  R56: aspect("R56", {
    ...figuresOf("market", "市场与顾客", "market and customers", ["市场与顾客数据", "Market and customers"]),
  }),
  R57: aspect("R57", {
    ...figuresOf("innovation", "研发投入与产出", "research input and output", ["研发投入产出证明", "Research input and output"]),
  }),
  R58: aspect("R58", {
    ...figuresOf("operations", "质量、安全、成本、交期", "quality, safety, cost and delivery", ["生产运营数据", "Operating figures"]),
  }),
  R59: aspect("R59", {
    ...figuresOf("resources", "人才、财务、信息化", "people, finance and information technology", [
      "人才、财务与信息化证明",
      "People, finance and IT",
    ]),
  }),
};

/** The requirement whose table holds the rubric's metrics of a group. */
export const figuresAspectOf = {
  contribution: "R55",
  market: "R56",
  innovation: "R57",
  operations: "R58",
  resources: "R59",
} as const satisfies Record<ResultGroupId, keyof typeof resultAspects>;
