import { aspect, NoRow } from "../aspect.ts";
import { ChangeRow, KpiRow, ObjectiveRow, PlanRow, ResourceRow, ReviewRow } from "../tables/leadership.ts";

/** What 6.1 asks of a unit (R18–R26). */
export const leadershipAspects = {
  R18: aspect("R18", {
    points: ["6.1.1"],
    guidance: [
      "说明质量工作由谁主管、各部门职责与权限如何划分、怎样配合，以及如何确保守法合规、公开透明。",
      "Say who is in charge of quality, how duties and powers are shared out, how departments work together, and how lawful and transparent working is ensured.",
    ],
    slots: [
      ["org-chart", "组织架构图", "Organisation chart"],
      ["duty-descriptions", "职责权限文件", "Duties and powers"],
      ["compliance-statement", "守法合规声明", "Compliance statement"],
      ["penalty-check", "行政处罚查询结果", "Check for penalties"],
    ],
    row: NoRow,
    needs: "text",
  }),
  R19: aspect("R19", {
    points: ["6.1.2"],
    guidance: [
      "写明使命、愿景与价值观，以及领导者怎样在内部传播。",
      "Name mission, vision and values, and how leaders spread them inside.",
    ],
    slots: [
      ["culture-documents", "质量文化文件", "Culture documents"],
      ["culture-communication", "宣贯记录", "Records of communication"],
    ],
    row: NoRow,
    needs: "text",
  }),
  R20: aspect("R20", {
    points: ["6.1.2"],
    guidance: [
      "按人员、技术、设施、信息、合作方五类写出投入，并附组织开展质量提升活动的证明。",
      "List what is provided of people, technology, facilities, information and partners, with proof that improvement was organised.",
    ],
    slots: [
      ["resource-records", "资源投入证明", "Proof of resources"],
      ["improvement-activities", "质量提升活动记录", "Records of improvement activities"],
    ],
    row: ResourceRow,
    needs: "rows",
  }),
  R21: aspect("R21", {
    points: ["6.1.2"],
    guidance: [
      "说明管理层如何与员工及相关方沟通，如何形成诚信、学习、创新、快速反应的氛围。",
      "Say how management talks with staff and other parties and fosters honesty, learning, innovation and quick response.",
    ],
    slots: [
      ["staff-communication", "与员工沟通的记录", "Communication with staff"],
      ["party-communication", "与相关方沟通的记录", "Communication with other parties"],
    ],
    row: NoRow,
    needs: "text",
  }),
  R22: aspect("R22", {
    points: ["6.1.3"],
    guidance: [
      "写出质量方针，逐条列出目标及其来自哪一类相关方的需求。",
      "State the quality policy and list each objective with the party whose need it answers.",
    ],
    slots: [["policy-objectives", "方针目标文件", "Policy and objectives"]],
    row: ObjectiveRow,
    needs: "rows",
  }),
  R23: aspect("R23", {
    points: ["6.1.3"],
    guidance: ["列出长期与短期的质量提升计划，两类都要有。", "List the improvement plans; there is at least one long and one short."],
    slots: [["plan-documents", "提升计划文件", "Plan documents"]],
    row: PlanRow,
    needs: "rows",
  }),
  R24: aspect("R24", {
    points: ["6.1.3"],
    guidance: [
      "列出关键绩效指标、目标值与责任部门；过程规划与绩效结果会引用这里的编号。",
      "List the key indicators with target and owner; processes and results refer to these codes.",
    ],
    slots: [["kpi-cascade", "指标分解文件", "Cascade of indicators"]],
    row: KpiRow,
    needs: "rows",
  }),
  R25: aspect("R25", {
    points: ["6.1.3"],
    guidance: [
      "列出评价期内对计划执行情况的评估。评价期内一次都没有的，本项得分设上限。",
      "List the reviews of the plan in the evaluated period. Without any, the point is capped.",
    ],
    slots: [["review-records", "评估记录", "Review records"]],
    row: ReviewRow,
    needs: "rows",
  }),
  R26: aspect("R26", {
    points: ["6.1.3"],
    guidance: ["写出每次评估之后作了哪些调整，与评估编号对应。", "Say what was changed after each review; name the review by its code."],
    slots: [["change-records", "调整与改进记录", "Records of changes"]],
    row: ChangeRow,
    needs: "rows",
  }),
};
