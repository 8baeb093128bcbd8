import type { LocalDate } from "../../../domain/kernel/instant.ts";

export const surveyOf = (cycleId: string, jurisdiction: string) => ({
  cycleId,
  jurisdiction,
  leadingIndustry: "丝网",
  keyIndustryChain: "金属制品",
  respondents: 12,
  findings: "检测能力不足。",
  evidenceIds: [],
});

export const briefOf = (jurisdiction: string, title: string) => ({
  title,
  jurisdiction,
  leadingIndustry: "丝网",
  keyIndustryChain: "金属制品",
  need: "缺少过程检验能力。",
  expectedResults: "一次合格率提高。",
  evidenceIds: [],
});

/** An open tender's terms; `evidenceId` is the tender document. */
export const termsOf = (evidenceId: string, completeBy: LocalDate) => ({
  title: "质量提升技术服务",
  method: "open_tender" as const,
  fiscalMoney: false,
  legalBasis: null,
  evidenceIds: [evidenceId],
  requirements: { scope: "诊断与辅导", competences: ["质量管理"], completeBy },
  budgetFen: 10_000_000,
});
