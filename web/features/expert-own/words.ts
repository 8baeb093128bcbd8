import { bilingual } from "../../language/words.ts";

export const words = bilingual({
  zh: {
    listTitle: "评审任务",
    none: "没有评审任务。抽中后会在此收到邀请。",
    more: "显示更多",
    beginLead: "评分独立进行，全部评分表提交前互不可见。",
    toCase: "须先完成校准案例",
    toPanel: "查看评审组",
    back: "返回评审任务",
  },
  en: {
    listTitle: "My assignments",
    none: "Nothing is assigned to you. When you are drawn, the invitation comes here.",
    more: "Show more",
    beginLead: "Marks are given independently; nobody sees another's sheet before all are in.",
    toCase: "The calibration case comes first",
    toPanel: "See the panel",
    back: "Back to my assignments",
  },
});
