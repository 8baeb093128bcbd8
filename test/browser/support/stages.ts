/** A moment of the rehearsed year: before or after one of its steps, called as `local/rehearsal` calls it. */
export type Moment = { readonly before: string } | { readonly after: string };

/**
 * Where the year 2026 may be taken up by a browser test. `before` a step is after the clock was moved to it; `after` a step is before
 * the clock moves on. Two projects and three firms of the crowd (`crowd-unit-001` to `-003`) go through the year; the demo firms
 * `unit-1` to `unit-6` have done nothing yet at any moment.
 */
export const stages = {
  "year-begun": { after: "年度工作按时启动" },
  "call-open": { after: "印发项目通知" },
  "call-closed": { before: "逾期推荐被拒绝" },
  "list-on-notice": { before: "提出异议" },
  "objection-open": { before: "答复异议" },
  "needs-open": { before: "需求确认" },
  "bids-open": { before: "提交策划书和立项书（密封）" },
  "bids-closed": { before: "开标" },
  "bids-opened": { after: "开标" },
  "candidates-on-notice": { after: "评审并公示候选人" },
  awarded: { before: "签订服务合同" },
  contracted: { after: "签订服务合同" },
  "plan-due": { after: "组建实施小组" },
  implementing: { after: "召开部署会并开始实施" },
  rectifying: { before: "整改" },
  "acceptance-applied": { after: "受理验收申请" },
  "materials-due": { after: "组建验收小组、下达方案和细则" },
  "materials-in": { after: "提交验收材料" },
  "defence-day": { before: "验收答辩" },
  "acceptance-scoring": { after: "验收答辩" },
  "acceptance-scored": { after: "专家独立评分（密封）" },
  "grades-on-notice": { after: "形成结论、审定等级" },
  "projects-announced": { after: "公告验收结果" },
  "experts-trained": { after: "专家培训与测试" },
  "applications-open": { after: "启动创建活动" },
  "applications-in": { after: "一家单位未填完" },
  "applications-closed": { after: "申请截止" },
  conforming: { after: "设置校准案例" },
  "draw-prepared": { before: "揭示种子并抽取专家" },
  "experts-invited": { after: "揭示种子并抽取专家" },
  "experts-score": { before: "专家独立评价单位（密封）" },
  "sheets-in": { after: "汇总评分" },
  "on-site": { before: "现场评审" },
  "panels-conclude": { before: "形成评审结论" },
  "panels-concluded": { after: "形成评审结论" },
  ranked: { after: "校准与排序" },
  "results-on-notice": { after: "评价结果公示（第 1 批）" },
  "results-announced": { after: "公告评价结果（第 1 批）" },
  "appeal-decided": { after: "成绩单与申诉" },
  promoted: { after: "发布宣传推广材料" },
  "year-closed": { after: "年度工作结束，资料只读" },
} as const satisfies Readonly<Record<string, Moment>>;

export type StageName = keyof typeof stages;

const keyOf = (moment: Moment): string => JSON.stringify(moment);
const names = new Map<string, string>(Object.entries(stages).map(([name, moment]) => [keyOf(moment), name]));

/** The name of a moment; undefined for one nobody takes the year up at. */
export const nameOf = (moment: Moment): string | undefined => names.get(keyOf(moment));
