import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const decisionRefusals = {
  "not-on-roster": {
    sort: "forbidden",
    title: { zh: "您不在本次会议的参会名单中", en: "You are not on this meeting's roster" },
    remedy: { zh: "请联系会议召集人。", en: "Turn to whoever convened the meeting." },
  },
  "roster-not-committee": {
    sort: "invalid",
    title: { zh: "参会人员须为集体研究成员", en: "Only committee members can be on the roster" },
    remedy: { zh: "请移除 {memberId}，或先为其登记相应角色。", en: "Remove {memberId}, or give them the role first." },
  },
  "already-voted": {
    sort: "duplicate",
    title: { zh: "您已表决", en: "You have voted already" },
    remedy: { zh: "每人一票，表决后不能更改。", en: "One vote each; it cannot be changed." },
  },
  recused: {
    sort: "forbidden",
    title: { zh: "您已回避，不能表决", en: "You have recused yourself and cannot vote" },
    remedy: { zh: "回避情况已记入会议纪要。", en: "The recusal is in the minutes." },
  },
  "quorum-not-met": {
    sort: "conflict",
    title: { zh: "到会人数不足", en: "There is no quorum" },
    remedy: {
      zh: "应到 {roster} 人，须到 {needed} 人，实到 {present} 人。",
      en: "Of {roster} on the roster {needed} must take part; {present} did.",
    },
  },
  "project-not-recommended": {
    sort: "invalid",
    title: { zh: "名单中有未被推荐的项目", en: "The list names a project that was not recommended" },
    remedy: { zh: "请移除项目 {projectId}。", en: "Remove project {projectId}." },
  },
} as const satisfies RefusalTexts<string>;
