import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const cultivationRefusals = {
  "partner-unfit": {
    sort: "invalid",
    title: { zh: "联合培育单位须为已登记的协会、团体或联盟", en: "A partner must be a registered association, group or alliance" },
    remedy: { zh: "请移除 {id}。", en: "Take {id} out." },
  },
  "already-joined": {
    sort: "duplicate",
    title: { zh: "本单位已参加该培育", en: "Your organisation has joined already" },
    remedy: { zh: "无需重复办理。", en: "There is nothing more to do." },
  },
  "cultivation-full": {
    sort: "conflict",
    title: { zh: "该培育名额已满", en: "This cultivation is full" },
    remedy: { zh: "最多 {limit} 个单位，请选择其他培育计划。", en: "It takes {limit} units; choose another one." },
  },
  "unit-not-joined": {
    sort: "invalid",
    title: { zh: "该单位未参加此培育", en: "This unit has not joined the cultivation" },
    remedy: { zh: "单位 {id} 须先自愿参加。", en: "Unit {id} must first join of its own wish." },
  },
  "activity-ahead": {
    sort: "early",
    title: { zh: "活动尚未开展", en: "The activity has not taken place yet" },
    remedy: { zh: "请在 {date} 当日或之后登记。", en: "Record it on {date} or later." },
  },
} as const satisfies RefusalTexts<string>;
