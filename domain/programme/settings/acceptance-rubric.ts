import * as z from "zod";
import { proposal, standard } from "../basis.ts";
import { choice, whole } from "../setting.ts";

const line = (fallback: number, zh: string, en: string) =>
  whole({ unit: "point", clause: "7.3.2", fallback, range: [0, 60], basis: proposal, zh, en });

const material = (fallback: "required" | "optional", zh: string, en: string) =>
  choice(["required", "optional", "waived"], { clause: "7.3.2", fallback, basis: standard, zh, en });

/** The lines a project is marked on, summing to 100 points. */
export const acceptanceRubric = z.strictObject({
  contract_fulfilment: line(30, "合同与方案完成情况", "Contract and plan fulfilment"),
  benefit: line(20, "测算所示效益", "Benefit shown by calculation"),
  report_quality: line(20, "调研、建议与政策报告质量", "Quality of survey, proposals and policy reports"),
  satisfaction: line(10, "服务对象满意", "Satisfaction"),
  completeness: line(10, "材料齐全与结算规范", "Completeness and settlement in order"),
  replicability: line(10, "经验可复制", "Experience that can be repeated"),
});

/** The six kinds of material of 7.3.2 and the summary of 7.2.5. */
export const acceptanceMaterials = z.strictObject({
  benefit_assessment: material("required", "效益测算评价", "Benefit calculation"),
  industry_survey_report: material("required", "产业调研报告", "Industry survey report"),
  improvement_proposal: material("required", "质量提升建议书", "Quality improvement proposal"),
  policy_advice_report: material("optional", "政策咨询报告", "Policy advice report"),
  completion_report: material("required", "项目完工书", "Completion report"),
  settlement_statement: material("required", "项目结算表", "Settlement statement"),
  project_summary: material("required", "项目总结", "Project summary"),
});
