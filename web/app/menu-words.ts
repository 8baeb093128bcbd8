import { bilingual } from "../language/words.ts";

/** The groups of the workplace's menu. */
export const words = bilingual({
  zh: {
    menu: "菜单",
    mine: "我的工作",
    cycle: "年度评价",
    projects: "提升项目",
    units: "单位评价",
    support: "培育与帮扶",
    experts: "专家管理",
    results: "结果与推广",
    settings: "方案与人员",
  },
  en: {
    menu: "Menu",
    mine: "My work",
    cycle: "The year",
    projects: "Projects",
    units: "Units",
    support: "Cultivation and guidance",
    experts: "Experts",
    results: "Results",
    settings: "Programme and people",
  },
});
