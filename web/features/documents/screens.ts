import type { Screen } from "../../app/screen.ts";

/** Records as papers, reached from the screens of the records. */
export const documentScreens: readonly Screen[] = [
  {
    path: "/work/acceptances/:id/paper",
    title: { zh: "验收结论书", en: "Conclusion of an acceptance" },
    who: ["evaluation-body", "supervisor"],
    load: async () => (await import("./acceptance-paper-screen.tsx")).AcceptancePaperScreen,
  },
  {
    path: "/work/projects/:id/acceptance/paper",
    title: { zh: "验收结论书", en: "Conclusion of an acceptance" },
    who: ["service-institution", "local-authority"],
    load: async () => (await import("./acceptance-letter-screen.tsx")).AcceptanceLetterScreen,
  },
  {
    path: "/work/unit-results/:id/paper",
    title: { zh: "单位评价结果名单", en: "List of results as a paper" },
    who: ["evaluation-body", "supervisor"],
    load: async () => (await import("./result-list-paper-screen.tsx")).ResultListPaperScreen,
  },
  {
    path: "/work/applications/:id/result/paper",
    title: { zh: "评价结果通知书", en: "Result as a letter" },
    who: ["unit"],
    load: async () => (await import("./own-receipt-paper-screen.tsx")).OwnReceiptPaperScreen,
  },
  {
    path: "/work/score-receipts/:id/paper",
    title: { zh: "评价结果通知书", en: "Result as a letter" },
    who: ["evaluation-body", "supervisor"],
    load: async () => (await import("./receipt-paper-screen.tsx")).ReceiptPaperScreen,
  },
];
