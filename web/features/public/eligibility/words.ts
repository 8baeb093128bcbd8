import { bilingual } from "../../../language/words.ts";

export const words = bilingual({
  zh: {
    title: "参评条件自查",
    lead: "填写申请之前，先看看本单位能否参评。回答不保存，也不会告诉任何人。",
    question: (years: number, ground: string) => `最近 ${years} 年内是否${ground}？`,
    yes: "是",
    no: "否",
    check: "查看结论",
    eligible: "可以参评",
    eligibleHelp: "没有不得参评的情形。可以登录后填写申请；评价自愿，不收取任何费用，结果公布前可随时撤回。",
    windows: "查看今年的申请时间",
    apply: "登录后申请",
    ruledOut: "目前不能参评",
    ruledOutHelp: (years: number) => `最近 ${years} 年内有下列情形的单位不得参评：`,
    unsure: "对是否属于上述情形有疑问的，请向评价机构咨询。",
    unanswered: "还有问题没有回答：",
  },
  en: {
    title: "May we apply?",
    lead: "See before filling in an application whether your unit can be evaluated. The answers are neither kept nor told to anyone.",
    question: (years: number, ground: string) => `In the last ${years} years: ${ground.charAt(0).toLowerCase()}${ground.slice(1)}?`,
    yes: "Yes",
    no: "No",
    check: "See the answer",
    eligible: "You may apply",
    eligibleHelp:
      "Nothing rules your unit out. Sign in to apply; evaluation is voluntary and free of charge, and you may withdraw at any time before the result.",
    windows: "See this year's times for applications",
    apply: "Sign in to apply",
    ruledOut: "You cannot apply at present",
    ruledOutHelp: (years: number) => `A unit cannot be evaluated if any of these happened in the last ${years} years:`,
    unsure: "If you are not sure whether this applies to you, ask the evaluation body.",
    unanswered: "Not answered yet:",
  },
});
