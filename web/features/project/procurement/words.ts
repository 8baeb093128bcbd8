import { bilingual } from "../../../language/words.ts";

export const words = bilingual({
  zh: {
    ownTitle: "投标与立项书",
    ownLead: "投标文件在开标前密封，任何人（包括评价机构）都看不到内容和数量。",
    listTitle: "采购",
    terms: "采购要求",
    own: "本机构的投标",
    none: "本机构尚未投标。",
    actions: "办理",
    closes: "投标截止",
    project: "所属项目",
    toProject: "查看项目",
    outcome: "评审与合同",
    signLead: "请先核对下方“评审与合同”中评价机构签署的合同文件和各项约定；签订的就是这份文件。",
    noContract: "评价机构尚未登记合同。",
  },
  en: {
    ownTitle: "Our proposals",
    ownLead: "Proposals are sealed until they are opened: nobody, the body included, sees what they say or how many there are.",
    listTitle: "Procurements",
    terms: "What is asked for",
    own: "Our proposal",
    none: "We have not submitted one.",
    actions: "What to do",
    closes: "Closes",
    project: "Project",
    toProject: "See the project",
    outcome: "Evaluation and contract",
    signLead:
      "First check the document that the evaluation body signed and its terms, under “Evaluation and contract” below; this is the document you sign.",
    noContract: "The evaluation body has not recorded the contract yet.",
  },
});
