import { bilingual } from "../../../language/words.ts";

export const words = bilingual({
  zh: {
    title: "专家名单",
    lead: "专家库中在用且本人同意公开姓名的专家。未同意公开的专家不在此列，本人可随时撤回同意。参加具体评审的名单不在这里公布，见专家抽取记录。",
    draws: "专家抽取记录",
    empty: "目前没有同意公开姓名的在用专家。专家入库、培训合格并同意公开后，会列在这里。",
    name: "姓名",
    place: "所在地区代码",
    fields: "专业领域",
    anyField: "综合质量管理",
    comma: "、",
  },
  en: {
    title: "Experts",
    lead: "Experts of the pool who are in use and agreed to be named. Those who did not agree are not listed, and anyone may take their consent back. Who sits on which panel is not published here; see the draws.",
    draws: "Draws of experts",
    empty: "No expert in use has agreed to be named. Experts are listed here once they are admitted and trained and have agreed.",
    name: "Name",
    place: "Division code",
    fields: "Fields",
    anyField: "general quality management",
    comma: ", ",
  },
});
