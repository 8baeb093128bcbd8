/** What each first segment of a path stands for, in the order of the standard. */
export const stages: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  cycle: { zh: "年度评价", en: "The yearly cycle (5.1)" },
  programme: { zh: "评价方案与工作日历", en: "The programme and the calendar (4, 5)" },
  member: { zh: "单位与人员", en: "Organisations and people (5.3)" },
  call: { zh: "项目征集", en: "The project call (7.1.1)" },
  selection: { zh: "项目遴选", en: "The selection of projects (7.1.2)" },
  notice: { zh: "公示与异议", en: "Public notices and objections (7.1.2, 7.3.5)" },
  procurement: { zh: "确定技术服务机构", en: "The choice of service institutions (7.1.3, 7.1.4)" },
  implementation: { zh: "项目实施", en: "The execution of projects (7.2)" },
  inspection: { zh: "过程检查", en: "Inspection on the way (7.2.4)" },
  acceptance: { zh: "项目验收", en: "Acceptance (7.3)" },
  promotion: { zh: "成果推广", en: "Promotion of results (8)" },
  evidence: { zh: "佐证材料", en: "Evidence" },
  "work-items": { zh: "待办与记录", en: "Inbox and history" },
  public: { zh: "社会公众", en: "What anyone may read or do" },
};
