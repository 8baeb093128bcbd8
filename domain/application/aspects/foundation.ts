import { aspect, NoRow } from "../aspect.ts";
import { AccessRow, AnalysisRow, SiteDocumentRow, TrainingRow, WelfareRow } from "../tables/foundation.ts";

/** What 6.4 asks of a unit (R43–R49). */
export const foundationAspects = {
  R43: aspect("R43", {
    points: ["6.4.1"],
    guidance: [
      "说明现场管理情况，抽列在用指导文件的版本，并附现场照片。",
      "Describe order on site, sample the documents in use with their versions, and add photographs.",
    ],
    slots: [
      ["site-photographs", "现场照片", "Photographs of the site"],
      ["document-versions", "文件版本抽样", "Sample of document versions"],
    ],
    row: SiteDocumentRow,
    needs: "rows",
  }),
  R44: aspect("R44", {
    points: ["6.4.2"],
    guidance: [
      "顾客与产品数据、过程信息记录、追溯实例三类材料各至少一份；现场会做追溯测试。",
      "One file each for customer and product data, for records of production or service, and for a traced product; tracing is tested on site.",
    ],
    slots: [
      ["customer-product-data", "顾客与产品数据", "Data on customers and products", "must"],
      ["production-records", "生产或服务信息记录", "Records of production or service", "must"],
      ["traceability-example", "追溯实例", "A traced product or service", "must"],
    ],
    row: NoRow,
    needs: "text",
  }),
  R45: aspect("R45", {
    points: ["6.4.2"],
    guidance: ["上传信息分类规定，并列出访问权限。", "Upload the classification rules and list who may access what."],
    slots: [
      ["classification-policy", "信息分类规定", "Classification policy", "must"],
      ["access-matrix", "访问权限表", "Access matrix"],
    ],
    row: AccessRow,
    needs: "rows",
  }),
  R46: aspect("R46", {
    points: ["6.4.2"],
    guidance: ["举出数据分析实例，写明改进前后的数值。", "Give cases of analysis with the figures before and after."],
    slots: [["analysis-cases", "分析实例", "Cases of analysis"]],
    row: AnalysisRow,
    needs: "rows",
  }),
  R47: aspect("R47", {
    points: ["6.4.3"],
    guidance: ["说明晋升规则、职业发展通道与人才梯队。", "Describe rules of promotion, careers open to all, and tiers of talent."],
    slots: [
      ["promotion-rules", "晋升与职业发展制度", "Rules of promotion and careers"],
      ["talent-tiers", "人才梯队材料", "Talent tiers"],
    ],
    row: NoRow,
    needs: "text",
  }),
  R48: aspect("R48", {
    points: ["6.4.3"],
    guidance: [
      "按岗位列出培训需求、计划与完成人次，完成率自动计算。",
      "List needs, planned and completed training by post; the rate is computed.",
    ],
    slots: [
      ["training-plan", "培训计划", "Training plan"],
      ["training-records", "培训记录", "Training records"],
    ],
    row: TrainingRow,
    needs: "rows",
  }),
  R49: aspect("R49", {
    points: ["6.4.3"],
    guidance: [
      "写薪酬与福利制度及其改善；不得填写或上传个人工资。",
      "Give the policies of pay and welfare and how they were improved; never enter or upload a person's pay.",
    ],
    slots: [["pay-welfare-policy", "薪酬福利制度", "Policies of pay and welfare"]],
    row: WelfareRow,
    needs: "rows",
  }),
};
