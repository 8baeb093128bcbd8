import type { RequirementRow } from "../requirement.ts";

/** Clauses 1–5. */
export const generalRequirements = [
  { id: "R01", clauses: ["1"], force: "D", actors: ["EB"], zh: "版本与适用范围对外公布", en: "Standard version and scope are shown" },
  { id: "R02", clauses: ["2", "3"], force: "D", actors: ["EB"], zh: "自建中英文词汇表", en: "Own bilingual glossary" },
  { id: "R03", clauses: ["4"], force: "D", actors: ["U"], zh: "只由单位本人提出申请", en: "Evaluation starts from the unit's own wish" },
  {
    id: "R04",
    clauses: ["4"],
    force: "D",
    actors: ["EB"],
    zh: "评分规则先公布后受理，届内冻结",
    en: "Rubric is published first and frozen for the cycle",
  },
  {
    id: "R05",
    clauses: ["4"],
    force: "D",
    actors: ["EB", "EX"],
    zh: "回避、独立评分、改分留痕",
    en: "Recusal, independent scoring, every changed mark logged",
  },
  { id: "R06", clauses: ["4"], force: "D", actors: ["EB"], zh: "通知、规则与结果公开可查", en: "Notices, rules and results are public" },
  { id: "R07", clauses: ["4"], force: "D", actors: ["EB"], zh: "不向单位收取任何费用", en: "No fee from a unit" },
  { id: "R08", clauses: ["5.1"], force: "D", actors: ["EB"], zh: "每年一届", en: "One cycle a year" },
  { id: "R09", clauses: ["5.2"], force: "M", actors: ["EB"], zh: "开展符合性评价", en: "Conformity evaluation" },
  { id: "R10", clauses: ["5.2"], force: "M", actors: ["EB"], zh: "开展技术性评价", en: "Technical evaluation" },
  { id: "R11", clauses: ["5.3"], force: "M", actors: ["EB"], zh: "遴选专家", en: "Admit experts" },
  { id: "R12", clauses: ["5.3"], force: "M", actors: ["EB"], zh: "培训专家", en: "Train experts" },
  { id: "R13", clauses: ["5.3"], force: "M", actors: ["EB"], zh: "考核专家", en: "Appraise experts" },
  { id: "R14", clauses: ["5.3"], force: "M", actors: ["EB"], zh: "使用专家", en: "Assign experts" },
  { id: "R15", clauses: ["5.3"], force: "M", actors: ["EB"], zh: "专家动态管理", en: "Manage experts dynamically" },
  { id: "R16", clauses: ["5.4"], force: "P", actors: ["EB"], zh: "与协会等共同培育", en: "Cultivate together with associations" },
  {
    id: "R17",
    clauses: ["5.5"],
    force: "P",
    actors: ["EB"],
    zh: "帮助企业加强质量技术基础",
    en: "Help enterprises with quality infrastructure",
  },
] as const satisfies readonly RequirementRow[];
