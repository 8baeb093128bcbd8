import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const deliveryRefusals = {
  "date-in-future": {
    sort: "invalid",
    title: { zh: "日期尚未到来", en: "The date lies in the future" },
    remedy: { zh: "{date} 晚于今天（{today}），请填写实际发生的日期。", en: "{date} is after today ({today}); enter the day it happened." },
  },
  "task-outside-plan": {
    sort: "invalid",
    title: { zh: "部署任务超出实施方案的时间", en: "A task lies outside the plan's times" },
    remedy: {
      zh: "“{task}”定于 {dueOn}，应在 {from} 至 {until} 之间。",
      en: "'{task}' is due on {dueOn}; choose a day from {from} to {until}.",
    },
  },
  "unknown-milestone": {
    sort: "invalid",
    title: { zh: "合同中没有该时间节点", en: "The contract has no such milestone" },
    remedy: { zh: "请从合同时间节点中选择，而不是 {milestoneId}。", en: "Choose from the contract's milestones instead of {milestoneId}." },
  },
  "unknown-served-unit": {
    sort: "invalid",
    title: { zh: "服务对象尚未登记", en: "The served unit is not registered" },
    remedy: {
      zh: "请核对服务对象编号 {organizationId}；未登记的只填名称。",
      en: "Check {organizationId}; for one not registered give the name only.",
    },
  },
  "milestones-unserved": {
    sort: "conflict",
    title: { zh: "有时间节点尚无服务记录", en: "A milestone has no service logged" },
    remedy: { zh: "请先补记以下节点的服务情况：{milestones}。", en: "Log the service for: {milestones}." },
  },
} as const satisfies RefusalTexts<string>;
