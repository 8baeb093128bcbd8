import { actionWords } from "../../../domain/work-item/action-words.ts";
import type { Pair, Pairs } from "../pairs.ts";

const actions = Object.fromEntries(Object.entries<Pair>(actionWords).map(([action, pair]) => [`action.${action}`, pair]));

/** What waits for someone, by the words of the domain; what falls due by itself; whose inbox it is in. */
export const actionCodes = {
  ...actions,
  // What falls due by itself.
  "purpose.close-application": ["申请截止", "Application closes"],
  "purpose.close-applications": ["申请期截止", "Applications close"],
  "purpose.close-bids": ["投标截止", "Bids close"],
  "purpose.close-call": ["征集截止", "Call closes"],
  "purpose.close-objection": ["申诉期满", "Appeal time over"],
  "purpose.end-notice": ["公示期满", "Notice ends"],
  "purpose.escalate-appeal": ["申诉答复到期", "Reply to the appeal due"],
  "purpose.escalate-material-review": ["材料审核到期", "Review of the materials due"],
  "purpose.escalate-objection": ["异议答复到期", "Reply to the objection due"],
  "purpose.escalate-plan": ["方案确认到期", "Confirmation of the plan due"],
  "purpose.escalate-rectification": ["整改到期", "Rectification due"],
  "purpose.invitation-overdue": ["邀请答复到期", "Answer to the invitation due"],
  "purpose.scoring-overdue": ["评分到期", "Marks due"],
  "purpose.start-notice": ["公示开始", "Notice starts"],
  "purpose.supplement-overdue": ["补正到期", "Supplement due"],
  "purpose.write-digest": ["编写每日汇总", "Digest due"],
  // Whose inbox it is in.
  "audience.role:evaluation-body:approver": ["评价机构审批人", "Approver of the evaluation body"],
  "audience.role:evaluation-body:committee": ["评价机构集体研究成员", "Committee of the evaluation body"],
  "audience.role:evaluation-body:officer": ["评价机构经办人", "Officer of the evaluation body"],
  "audience.role:local-authority": ["各地相关部门", "Local authorities"],
  "audience.role:partner": ["相关协会、团体、联盟", "Partner organisations"],
  "audience.role:partner:representative": ["相关协会、团体、联盟代表", "Representatives of partners"],
  "audience.role:service-institution": ["技术服务机构", "Service institutions"],
} as const satisfies Pairs;
