import { bilingual } from "../../language/words.ts";

export const words = bilingual({
  zh: {
    homeTitle: "区域质量提升评价",
    homeLead: "评价机构按年度组织，企业自愿申请，不收取任何费用；项目由技术服务机构承担，分级验收。全过程公开，接受社会监督。",
  },
  en: {
    homeTitle: "Quality-improvement evaluation of the region",
    homeLead:
      "Held once a year by the evaluation body. Firms apply of their own will and free of charge; projects are carried out by service institutions and accepted by grade. All of it is open to public view.",
  },
});
