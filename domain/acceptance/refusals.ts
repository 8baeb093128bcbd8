import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const acceptanceRefusals = {
  "panel-size": {
    sort: "invalid",
    title: { zh: "验收小组人数不符", en: "The panel has the wrong size" },
    remedy: { zh: "验收小组应由 {size} 名不同成员组成。", en: "The panel consists of {size} different members." },
  },
  "panel-sources": {
    sort: "invalid",
    title: { zh: "验收小组成员来源过于单一", en: "The panel's members come from too few kinds of organisation" },
    remedy: {
      zh: "现有 {sources} 类来源，至少需要 {least} 类（政府部门、行业组织、技术服务机构等）。",
      en: "There are {sources} kinds, at least {least} are needed (government, trade bodies, service institutions …).",
    },
  },
  "panel-leader": {
    sort: "invalid",
    title: { zh: "验收小组组长不符合要求", en: "The panel's leader is not as required" },
    remedy: { zh: "请指定且只指定一名组长，且不得为评价机构工作人员。", en: "Name exactly one leader, not from the body's own staff." },
  },
  "panel-member-unfit": {
    sort: "invalid",
    title: { zh: "该人员不能担任验收小组成员", en: "This person cannot sit on the panel" },
    remedy: {
      zh: "{memberId} 须为在册专家或政府部门、行业组织人员，且未被更换过；请另选他人。",
      en: "{memberId} must be an active expert or from government or trade, and not replaced before; choose another.",
    },
  },
  "panel-member-recused": {
    sort: "conflict",
    title: { zh: "该人员应当回避", en: "This person must stay away" },
    remedy: { zh: "{memberId} 存在回避情形（{ground}），请另选他人。", en: "{memberId} is barred ({ground}); choose another." },
  },
  "not-on-panel": {
    sort: "invalid",
    title: { zh: "该人员不是验收小组成员", en: "This person is not on the panel" },
    remedy: { zh: "请核对 {memberId} 与验收小组名单。", en: "Check {memberId} against the panel's list." },
  },
  "materials-due-too-early": {
    sort: "invalid",
    title: { zh: "材料提交期限须晚于方案下达时间", en: "Materials cannot be due before the plan is out" },
    remedy: { zh: "请选择晚于 {now} 的时间。", en: "Choose a time after {now}." },
  },
  "rubric-lines": {
    sort: "invalid",
    title: { zh: "评分细则应逐项列明且不重复", en: "The rubric must have each line exactly once" },
    remedy: { zh: "共 {lines} 项；缺少：{missing}。", en: "There are {lines} lines; missing: {missing}." },
  },
  "target-not-assessed": {
    sort: "invalid",
    title: { zh: "合同考核目标未纳入评分细则", en: "A target of the contract is assessed by no line" },
    remedy: { zh: "请将考核目标“{name}”（{targetId}）关联到至少一个评分项。", en: "Link target {targetId} ({name}) to at least one line." },
  },
  "unknown-slot": {
    sort: "invalid",
    title: { zh: "材料项目不在应交清单内", en: "A material is not one that is asked for" },
    remedy: { zh: "请对照验收方案清单检查：{slots}。", en: "Check against the plan's checklist: {slots}." },
  },
  "materials-incomplete": {
    sort: "invalid",
    title: { zh: "验收材料不齐全", en: "The materials are not complete" },
    remedy: { zh: "尚缺：{slots}。请补齐后一并提交。", en: "Missing: {slots}. Add them and submit again." },
  },
  "supplement-late": {
    sort: "late",
    title: { zh: "补正期限已过", en: "The time for the supplement has passed" },
    remedy: { zh: "补正期限为 {dueAt}；评价机构将按现有材料继续办理。", en: "It was due {dueAt}; the body goes on with what it has." },
  },
  "review-incomplete": {
    sort: "conflict",
    title: { zh: "验收材料尚未全部审核", en: "Not every material has been reviewed" },
    remedy: { zh: "请先审核：{slots}。", en: "Review first: {slots}." },
  },
  "defence-in-past": {
    sort: "invalid",
    title: { zh: "答辩时间已过", en: "The defence would lie in the past" },
    remedy: { zh: "请选择不早于 {now} 的时间。", en: "Choose a time not before {now}." },
  },
  "no-respondent": {
    sort: "conflict",
    title: { zh: "尚未确定陈述答辩人", en: "No respondent has been named" },
    remedy: { zh: "请技术服务机构先确定陈述答辩人。", en: "The institution must name its respondent first." },
  },
  "defence-quorum": {
    sort: "conflict",
    title: { zh: "验收小组成员未到齐", en: "The panel was not complete" },
    remedy: {
      zh: "缺席 {absent} 人；请另行安排答辩，或更换不能到场的成员。",
      en: "{absent} members were absent; move the defence or replace them.",
    },
  },
  "sheets-missing": {
    sort: "conflict",
    title: { zh: "评分表尚未全部提交", en: "Not every score sheet is in" },
    remedy: { zh: "全部成员提交后方可汇总。", en: "The sheets are added up once every member has submitted." },
  },
  "scores-sealed": {
    sort: "sealed",
    title: { zh: "评分尚未公开", en: "The scores are sealed" },
    remedy: { zh: "全部成员提交并汇总后方可查看。", en: "They open once every member has submitted and they are added up." },
  },
  "outlier-unexplained": {
    sort: "conflict",
    title: { zh: "偏离较大的评分尚未说明", en: "Marks far from the others are not explained yet" },
    remedy: { zh: "请 {members} 名成员先作书面说明。", en: "{members} members must explain theirs in writing first." },
  },
  "unknown-ground": {
    sort: "invalid",
    title: { zh: "不是规定的直接不合格情形", en: "This is no ground of failing at once" },
    remedy: { zh: "请对照本年度方案检查：{ground}。", en: "Check against the year's programme: {ground}." },
  },
  "override-not-carried": {
    sort: "conflict",
    title: { zh: "改变等级缺少集体研究决定", en: "No collective decision carries this change of grade" },
    remedy: {
      zh: "{decisionId} 须为针对本项目和该等级并已通过的集体研究决定。",
      en: "{decisionId} must be a carried decision on this project and this grade.",
    },
  },
  "excellent-cap": {
    sort: "conflict",
    title: { zh: "优秀名额已满", en: "No place among the excellent is left" },
    remedy: {
      zh: "本年度 {listed} 个项目中优秀不超过 {limit} 个；请退回验收小组重新研究。",
      en: "Of {listed} projects at most {limit} may be excellent; return it to the panel.",
    },
  },
} as const satisfies RefusalTexts<string>;
