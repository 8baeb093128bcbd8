import { bilingual } from "../../language/words.ts";

export const words = bilingual({
  zh: {
    title: "入库申请与专家履历",
    lead: "申请入库后，由评价机构初审、批准入库并组织培训与测试；入库有期限，每次评审都会评价。",
    none: "您还不在专家库中。",
    passport: "专家履历",
  },
  en: {
    title: "Entering the pool, and my record in it",
    lead: "After applying, the evaluation body vets and admits you and arranges training and a test; admission has a term, and each assignment is appraised.",
    none: "You are not in the pool yet.",
    passport: "My record",
  },
});
