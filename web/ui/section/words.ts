import { bilingual } from "../../language/words.ts";

export const words = bilingual({
  zh: {
    profile: "单位概况",
    eligibility: "资格声明",
    text: "情况说明",
    table: "明细表",
    files: "佐证材料",
    notApplicable: "不适用",
    selfPercent: "自评得分率",
    selfWords: "自评说明",
    notAnswered: "未填写",
    yes: "是",
    no: "否",
    rowNumber: "序号",
    changed: "补正后有修改",
  },
  en: {
    profile: "The unit",
    eligibility: "Declaration of eligibility",
    text: "Description",
    table: "Table",
    files: "Evidence",
    notApplicable: "Not applicable",
    selfPercent: "Own score",
    selfWords: "Own assessment",
    notAnswered: "Not answered",
    yes: "Yes",
    no: "No",
    rowNumber: "No.",
    changed: "Changed by the supplement",
  },
});
