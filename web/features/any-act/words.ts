import { bilingual } from "../../language/words.ts";

export const words = bilingual({
  zh: {
    title: "全部业务",
    lead: "您的职责可以办理的全部业务，按标准的阶段排列。通常从待办或相应的记录进入更方便。",
    search: "查找业务",
    nothing: "没有符合的业务。",
    clause: (clause: string) => `第 ${clause} 条`,
    unknown: "没有这项业务，或它不由您办理。",
    which: "办理对象",
    go: "下一步",
    change: "换一个对象",
    about: (id: string) => `办理对象：${id}`,
    back: "返回全部业务",
    basis: (clause: string) => `依据：标准第 ${clause} 条。`,
  },
  en: {
    title: "All actions",
    lead: "Everything your roles may do, in the order of the standard. It is usually easier to begin from your inbox or from the record.",
    search: "Find an action",
    nothing: "No action matches.",
    clause: (clause: string) => `clause ${clause}`,
    unknown: "There is no such action, or it is not yours.",
    which: "What it is about",
    go: "Next",
    change: "Choose another",
    about: (id: string) => `About: ${id}`,
    back: "Back to all actions",
    basis: (clause: string) => `Rests on clause ${clause} of the standard.`,
  },
});
