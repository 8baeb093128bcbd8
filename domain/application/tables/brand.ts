import * as z from "zod";
import { better, choice, code, count, day, figure, percent, words, year } from "../cell.ts";

/** A brand of its own (R50). */
export const BrandRow = z.strictObject({
  brand: words("品牌", "Brand"),
  registration: code("注册号", "Registration number"),
  position: words("市场定位", "Market position"),
  promotion: words("品牌推广", "Promotion"),
});

/** Satisfaction of one year and what came of it (R51). */
export const SatisfactionRow = z.strictObject({
  year: year("年度", "Year"),
  percent: percent("满意度（%）", "Satisfaction (%)"),
  answers: count("有效答卷", "Valid answers"),
  improvement: words("据此所作改进", "What was improved because of it", "optional"),
});

/** A competitor's figure beside the unit's own (R52). `metric`: a code of the rubric, so that it serves the comparison in 6.6. */
export const CompetitorRow = z.strictObject({
  competitor: words("竞争者（可用代称）", "Competitor (an alias will do)"),
  metric: code("绩效指标编号", "Metric code", "optional"),
  indicator: words("对比指标", "Indicator compared"),
  year: year("年度", "Year"),
  better: better(),
  ours: figure("本单位", "Ours"),
  theirs: figure("竞争者", "Theirs"),
  action: words("应对措施", "What was done about it"),
});
export type CompetitorRow = z.infer<typeof CompetitorRow>;

/** A strategic partner among those who provide resources (R53). */
export const PartnerRow = z.strictObject({
  partner: words("合作方", "Partner"),
  resource: choice("提供的资源", "Resource it provides", [
    ["material", "原材料", "Material"],
    ["equipment", "设备", "Equipment"],
    ["technology", "技术", "Technology"],
    ["finance", "资金", "Finance"],
    ["information", "信息", "Information"],
    ["logistics", "物流", "Logistics"],
  ]),
  from: day("协议起始日", "Agreement from"),
  until: day("协议截止日", "Agreement until", "optional"),
  shared: words("共享的信息或技术", "Information or technology shared"),
});
