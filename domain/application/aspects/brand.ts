import { aspect } from "../aspect.ts";
import { BrandRow, CompetitorRow, PartnerRow, SatisfactionRow } from "../tables/brand.ts";

/** What 6.5 asks of a unit (R50–R53). */
export const brandAspects = {
  R50: aspect("R50", {
    points: ["6.5.1"],
    guidance: [
      "写出市场定位、自有品牌与品牌推广，并上传应急预案。",
      "Give market position, own brands and their promotion, and upload the emergency plan.",
    ],
    slots: [
      ["brand-record", "商标或品牌证明", "Trademark or brand record"],
      ["emergency-plan", "应急预案", "Emergency plan", "must"],
    ],
    row: BrandRow,
    needs: "rows",
  }),
  R51: aspect("R51", {
    points: ["6.5.2"],
    guidance: [
      "说明顾客档案、回访与走访，按年度填写满意度及据此所作的改进。",
      "Describe customer files, call-backs and visits; give satisfaction by year and what was improved because of it.",
    ],
    slots: [
      ["customer-files", "顾客档案与回访记录", "Customer files and call-backs"],
      ["satisfaction-surveys", "满意度调查", "Satisfaction surveys"],
    ],
    row: SatisfactionRow,
    needs: "rows",
  }),
  R52: aspect("R52", {
    points: ["6.5.3"],
    guidance: [
      "对比竞争者的指标并写明应对；注明绩效指标编号的，会用作绩效结果的对比值。",
      "Compare with competitors and say what was done; a row that names a metric code serves as comparison in the results.",
    ],
    slots: [["competition-analysis", "竞争分析材料", "Analysis of competition"]],
    row: CompetitorRow,
    needs: "rows",
  }),
  R53: aspect("R53", {
    points: ["6.5.4"],
    guidance: ["列出与资源提供方的战略合作和信息、技术共享。", "List strategic partners among providers and what is shared with them."],
    slots: [["partner-agreements", "合作协议", "Agreements"]],
    row: PartnerRow,
    needs: "rows",
  }),
};
