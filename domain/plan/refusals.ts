import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const planRefusals = {
  "team-member-twice": {
    sort: "invalid",
    title: { zh: "小组成员姓名重复", en: "A name occurs twice in the team" },
    remedy: { zh: "请合并重复人员；同名的请加以区分。", en: "Merge the entries, or tell people of the same name apart." },
  },
  "one-leader": {
    sort: "invalid",
    title: { zh: "实施小组应有且仅有一名组长", en: "The team needs exactly one leader" },
    remedy: { zh: "现有组长 {leaders} 名，请指定一名。", en: "It has {leaders}; name one." },
  },
  "competence-uncovered": {
    sort: "invalid",
    title: { zh: "实施小组能力未覆盖合同要求", en: "The team lacks a competence that the contract asks for" },
    remedy: { zh: "请补充具备以下能力的成员并附证明：{competences}。", en: "Add members with proof of: {competences}." },
  },
  "unknown-team-member": {
    sort: "invalid",
    title: { zh: "小组中没有该成员", en: "The team has no such member" },
    remedy: { zh: "请核对拟更换人员姓名：{name}。", en: "Check the name of the one who leaves: {name}." },
  },
  "plan-after-contract-end": {
    sort: "invalid",
    title: { zh: "完成时间超出合同期限", en: "A completion time lies after the contract's end" },
    remedy: { zh: "“{task}”定于 {dueOn}，合同至 {endsOn} 止，请调整。", en: "'{task}' is due on {dueOn}, the contract ends on {endsOn}." },
  },
  "unknown-target": {
    sort: "invalid",
    title: { zh: "合同中没有该考核目标", en: "The contract has no such assessment target" },
    remedy: { zh: "请从合同考核目标中选择，而不是 {targetId}。", en: "Choose from the contract's targets instead of {targetId}." },
  },
  "target-without-objective": {
    sort: "invalid",
    title: { zh: "有考核目标未写入实施方案", en: "A target of the contract has no objective in the plan" },
    remedy: { zh: "请为以下考核目标写明实施目标：{targets}。", en: "State an objective for: {targets}." },
  },
} as const satisfies RefusalTexts<string>;
