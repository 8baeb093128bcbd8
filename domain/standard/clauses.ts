import * as z from "zod";

const titles = [
  ["1", "范围", "Scope"],
  ["2", "规范性引用文件", "Normative references"],
  ["3", "术语和定义", "Terms and definitions"],
  ["4", "基本原则", "Basic principles"],
  ["5", "组织实施", "Organisation"],
  ["5.1", "评价周期", "Evaluation interval"],
  ["5.2", "符合性与技术性评价", "Conformity and technical evaluation"],
  ["5.3", "评价专家队伍", "Expert pool"],
  ["5.4", "共同培育", "Joint cultivation"],
  ["5.5", "质量技术基础指导", "Guidance on quality infrastructure"],
  ["6", "评价要素", "Evaluation elements"],
  ["6.1", "组织领导", "Leadership"],
  ["6.1.1", "组织架构", "Organisational structure"],
  ["6.1.2", "领导作用", "Role of leaders"],
  ["6.1.2.1", "质量文化", "Quality culture"],
  ["6.1.2.2", "资源配置", "Allocation of resources"],
  ["6.1.2.3", "沟通与环境", "Communication and climate"],
  ["6.1.3", "计划制定与实施", "Planning and execution"],
  ["6.1.3.1", "方针目标与计划", "Policy, objectives and plans"],
  ["6.1.3.2", "计划评估与调整", "Review and adjustment of plans"],
  ["6.2", "运营管理", "Operations management"],
  ["6.2.1", "质量管理体系", "Quality management system"],
  ["6.2.2", "过程规划", "Process planning"],
  ["6.2.3", "过程控制", "Process control"],
  ["6.2.4", "持续改进", "Continual improvement"],
  ["6.3", "技术创新", "Technical innovation"],
  ["6.3.1", "技术提升", "Technical advancement"],
  ["6.3.2", "创新成果", "Innovation results"],
  ["6.3.2.1", "标准化活动", "Standardisation work"],
  ["6.3.2.2", "成果保护", "Protection of results"],
  ["6.3.3", "创新保障", "Support for innovation"],
  ["6.3.3.1", "创新机构", "Innovation body"],
  ["6.3.3.2", "协同研发与奖励", "Joint research and rewards"],
  ["6.3.3.3", "知识分享与创造", "Knowledge sharing and creativity"],
  ["6.3.3.4", "研发预算", "Research budget"],
  ["6.4", "资源能力", "Resources and capability"],
  ["6.4.1", "现场管理", "Site management"],
  ["6.4.2", "数据信息管理", "Data and information management"],
  ["6.4.2.1", "数据收集", "Data collection"],
  ["6.4.2.2", "数据安全", "Data security"],
  ["6.4.2.3", "数据分析", "Data analysis"],
  ["6.4.3", "人力资源", "Human resources"],
  ["6.4.3.1", "晋升与职业发展", "Promotion and careers"],
  ["6.4.3.2", "员工培训", "Staff training"],
  ["6.4.3.3", "薪酬与福利", "Pay and welfare"],
  ["6.5", "品牌市场", "Brand and market"],
  ["6.5.1", "品牌形象", "Brand image"],
  ["6.5.2", "顾客关系", "Customer relations"],
  ["6.5.3", "市场表现", "Market conduct"],
  ["6.5.4", "供应商管理", "Supplier management"],
  ["6.6", "绩效结果", "Performance results"],
  ["7", "评价过程", "Evaluation process"],
  ["7.1", "项目筹备", "Project preparation"],
  ["7.1.1", "项目征集", "Project call"],
  ["7.1.2", "项目遴选", "Project selection"],
  ["7.1.3", "需求确认", "Need confirmation"],
  ["7.1.4", "选定项目技术服务机构", "Choice of the service institution"],
  ["7.2", "项目实施", "Project delivery"],
  ["7.2.1", "组建实施小组", "Implementation team"],
  ["7.2.2", "制定实施方案", "Implementation plan"],
  ["7.2.3", "组织实施", "Delivery"],
  ["7.2.4", "过程检查", "Process inspection"],
  ["7.2.5", "项目总结", "Project summary"],
  ["7.3", "项目验收", "Project acceptance"],
  ["7.3.1", "组建验收小组", "Acceptance panel"],
  ["7.3.2", "制定验收方案", "Acceptance plan"],
  ["7.3.3", "审核与答辩", "Material review and defence"],
  ["7.3.3.1", "验收材料审核", "Review of acceptance materials"],
  ["7.3.3.2", "汇报与答辩", "Report and defence"],
  ["7.3.4", "综合评价", "Overall assessment"],
  ["7.3.5", "验收结果", "Acceptance result"],
  ["8", "宣传与推广", "Publicity and promotion"],
  ["8.a", "优秀做法", "Good practice"],
  ["8.b", "典型案例", "Typical cases"],
  ["8.c", "可复制经验", "Replicable experience"],
] as const;

/** The closed set of clauses of the draft. Items of the list in clause 8 are written `8.a`, `8.b`, `8.c`. */
export const ClauseId = z.enum(titles.map(([id]) => id));
export type ClauseId = z.infer<typeof ClauseId>;

export type Clause = { readonly id: ClauseId; readonly parent: ClauseId | null; readonly zh: string; readonly en: string };

const parentOf = (id: ClauseId): ClauseId | null => {
  const end = id.lastIndexOf(".");
  return end === -1 ? null : ClauseId.parse(id.slice(0, end));
};

/** Every clause in the order of the text. Clauses the draft leaves without a heading carry a short name of our own. */
export const clauses: readonly Clause[] = titles.map(([id, zh, en]) => ({ id, parent: parentOf(id), zh, en }));

const byId = new Map(clauses.map((clause) => [clause.id, clause]));

/** The clause with this id. Total over `ClauseId`; throws only if the tree itself is broken. */
export const clauseOf = (id: ClauseId): Clause => {
  const clause = byId.get(id);
  if (clause === undefined) throw new Error(`clause ${id} is missing from the tree`);
  return clause;
};

/** True when `id` is `ancestor` or lies under it: 6.1.2.3 is within 6.1. */
export const isWithin = (id: ClauseId, ancestor: ClauseId): boolean => id === ancestor || id.startsWith(`${ancestor}.`);
