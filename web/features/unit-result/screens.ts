import type { Screen } from "../../app/screen.ts";

/** Units' results on the body's side (clauses 4 and 5.2), read by its supervisor as well; units see theirs at the application. */
export const unitResultScreens: readonly Screen[] = [
  {
    path: "/work/unit-results",
    title: { zh: "单位评价结果名单", en: "Lists of units' results" },
    who: ["evaluation-body", "supervisor"],
    menu: "results",
    load: async () => (await import("./body-lists-screen.tsx")).BodyListsScreen,
  },
  {
    path: "/work/unit-results/:id",
    title: { zh: "结果名单办理", en: "A list of results" },
    who: ["evaluation-body", "supervisor"],
    load: async () => (await import("./body-list-screen.tsx")).BodyListScreen,
  },
  {
    path: "/work/score-receipts/:id",
    title: { zh: "成绩单", en: "Score receipt" },
    who: ["evaluation-body", "supervisor"],
    load: async () => (await import("./body-receipt-screen.tsx")).BodyReceiptScreen,
  },
  {
    path: "/work/appeals",
    title: { zh: "结果申诉", en: "Appeals" },
    who: ["evaluation-body", "supervisor"],
    menu: "results",
    load: async () => (await import("./body-appeals-screen.tsx")).BodyAppealsScreen,
  },
  {
    path: "/work/appeals/:id",
    title: { zh: "申诉办理", en: "An appeal" },
    who: ["evaluation-body", "supervisor"],
    load: async () => (await import("./body-appeal-screen.tsx")).BodyAppealScreen,
  },
];
