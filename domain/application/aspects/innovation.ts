import { aspect } from "../aspect.ts";
import {
  ActivityRow,
  CooperationRow,
  InnovationBodyRow,
  InnovationRow,
  IntellectualPropertyRow,
  ResearchBudgetRow,
  RewardRow,
  StandardRow,
} from "../tables/innovation.ts";

/** What 6.3 asks of a unit (R35–R42). */
export const innovationAspects = {
  R35: aspect("R35", {
    points: ["6.3.1"],
    guidance: [
      "按新技术、新工艺、新材料、新方法列出应用情况，写明产品或服务因此有何改善。",
      "List what was adopted of new technology, process, material and method, and what it improved.",
    ],
    slots: [["innovation-proof", "创新应用证明", "Proof of innovations"]],
    row: InnovationRow,
    needs: "rows",
  }),
  R36: aspect("R36", {
    points: ["6.3.2"],
    guidance: ["列出参与制修订的各级标准和承担的角色。", "List the standards taken part in, their level and your role."],
    slots: [["standard-proof", "标准文本或参与证明", "Standards or proof of part taken"]],
    row: StandardRow,
    needs: "rows",
  }),
  R37: aspect("R37", {
    points: ["6.3.2"],
    guidance: [
      "列出专利、软件著作权和商业秘密保护措施；保密内容本身不要上传。",
      "List patents, software rights and trade-secret measures; never upload the secret itself.",
    ],
    slots: [["rights-proof", "权利证书或措施文件", "Certificates of rights or measures"]],
    row: IntellectualPropertyRow,
    needs: "rows",
  }),
  R38: aspect("R38", {
    points: ["6.3.3"],
    guidance: ["写出技术创新机构及其对质量提升的作用。", "Name the innovation body and what it does for quality."],
    slots: [["innovation-body", "机构设立文件", "Founding document"]],
    row: InnovationBodyRow,
    needs: "rows",
  }),
  R39: aspect("R39", {
    points: ["6.3.3"],
    guidance: ["列出与院校、科研机构、企业的研发合作协议。", "List agreements on joint research with universities, institutes or firms."],
    slots: [["cooperation-agreements", "合作协议", "Agreements"]],
    row: CooperationRow,
    needs: "rows",
  }),
  R40: aspect("R40", {
    points: ["6.3.3"],
    guidance: ["写出奖励制度和实例，不写个人金额。", "Give the rules of reward and instances, without sums of persons."],
    slots: [
      ["reward-policy", "奖励制度", "Reward policy"],
      ["reward-instances", "奖励实例", "Instances"],
    ],
    row: RewardRow,
    needs: "rows",
  }),
  R41: aspect("R41", {
    points: ["6.3.3"],
    guidance: ["写出内外部知识分享的制度和员工创意活动。", "Give the rules of knowledge sharing and the creative activities of staff."],
    slots: [
      ["sharing-policy", "分享制度", "Sharing policy"],
      ["creative-activities", "创意活动记录", "Records of creative activities"],
    ],
    row: ActivityRow,
    needs: "rows",
  }),
  R42: aspect("R42", {
    points: ["6.3.3"],
    guidance: [
      "按年度填写研发预算与实际支出，持续创新类绩效会直接引用。",
      "Give the research budget and spending by year; the innovation results take them from here.",
    ],
    slots: [["research-budget", "研发预决算文件", "Budget and account of research"]],
    row: ResearchBudgetRow,
    needs: "rows",
  }),
};
