import type { ResultGroupId } from "../standard/elements.ts";
import type { RubricMetric } from "./rubric.ts";

type Row = readonly [code: string, zh: string, en: string, unit: string, better: RubricMetric["better"]];

const rows: Readonly<Record<ResultGroupId, readonly Row[]>> = {
  contribution: [
    ["sales", "营业收入", "Sales", "万元", "higher"],
    ["employees", "在职职工人数", "Employees", "人", "higher"],
    ["tax-paid", "实缴税金", "Tax paid", "万元", "higher"],
    ["public-good", "公益与社会责任投入", "Spending on public good", "万元", "higher"],
  ],
  market: [
    ["market-share", "主导产品市场占有率", "Market share of the main product", "%", "higher"],
    ["satisfaction", "顾客满意度", "Customer satisfaction", "%", "higher"],
    ["complaint-rate", "顾客投诉率", "Complaint rate", "件/百单", "lower"],
    ["repeat-orders", "老顾客订单占比", "Share of repeat orders", "%", "higher"],
  ],
  innovation: [
    ["rd-share", "研发投入占营业收入比重", "R&D share of sales", "%", "higher"],
    ["patents", "有效专利数", "Patents in force", "件", "higher"],
    ["new-product-share", "新产品销售占比", "Share of new products in sales", "%", "higher"],
    ["standards-drafted", "参与制修订标准数", "Standards drafted", "项", "higher"],
  ],
  operations: [
    ["pass-rate", "产品一次交验合格率", "First-pass yield", "%", "higher"],
    ["accident-rate", "千人工伤事故率", "Accidents per 1000 employees", "‰", "lower"],
    ["quality-cost", "质量损失率", "Cost of poor quality", "%", "lower"],
    ["on-time-delivery", "准时交付率", "On-time delivery", "%", "higher"],
  ],
  resources: [
    ["training-hours", "人均培训时长", "Training per employee", "小时", "higher"],
    ["debt-ratio", "资产负债率", "Debt ratio", "%", "lower"],
    ["digital-spend", "信息化投入", "Spending on information technology", "万元", "higher"],
    ["skilled-share", "专业技术和技能人员占比", "Share of skilled staff", "%", "higher"],
  ],
};

const metricsOf = (group: ResultGroupId, list: readonly Row[]): readonly RubricMetric[] =>
  list.map(([code, zh, en, unit, better]) => ({ group, code, name: { zh, en }, unit, better }));

/** The figures a new rubric asks for under the five groups (R54–R59); every body may change and add to them. */
export const defaultMetrics: readonly RubricMetric[] = [
  ...metricsOf("contribution", rows.contribution),
  ...metricsOf("market", rows.market),
  ...metricsOf("innovation", rows.innovation),
  ...metricsOf("operations", rows.operations),
  ...metricsOf("resources", rows.resources),
];
