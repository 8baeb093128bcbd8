import { bilingual } from "../../../language/words.ts";

export const words = bilingual({
  zh: {
    sealed: "评分表尚未全部提交。全组提交并汇总之前，任何人都看不到他人的评分和进度。",
    leads: "您是评审组组长",
    result: "汇总结果",
    agreed: "合议结果",
    conclusion: "评审结论",
    onSite: "现场评审",
    toOnSite: "前往现场评审清单",
    actions: "办理",
    consensusLead: "对分歧较大的评分项合议后，由组长记录商定的得分率和理由。",
  },
  en: {
    sealed: "Not all sheets are in. Until they are added up nobody sees another's marks or how far they are.",
    leads: "You lead this panel",
    result: "Added up",
    agreed: "Consensus",
    conclusion: "Conclusion",
    onSite: "On-site review",
    toOnSite: "To the on-site checklist",
    actions: "What to do",
    consensusLead: "Where the marks lie far apart the panel settles them; its leader writes down the percent agreed on and the reason.",
  },
});
