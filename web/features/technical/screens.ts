import type { Screen } from "../../app/screen.ts";

/** The panels as the body and its supervisor see them (clause 5.2); experts have their own screens. */
export const technicalScreens: readonly Screen[] = [
  {
    path: "/work/technical",
    title: { zh: "技术性评价", en: "Technical evaluation" },
    who: ["evaluation-body", "supervisor"],
    menu: "units",
    load: async () => (await import("./admin-list-screen.tsx")).AdminListScreen,
  },
  {
    path: "/work/technical/:id",
    title: { zh: "评审组办理", en: "A unit's panel" },
    who: ["evaluation-body", "supervisor"],
    load: async () => (await import("./admin-panel-screen.tsx")).AdminPanelScreen,
  },
  {
    path: "/work/ranking",
    title: { zh: "得分排序与校准", en: "Ranking and calibration" },
    who: ["evaluation-body", "supervisor"],
    menu: "units",
    load: async () => (await import("./admin-ranking-screen.tsx")).AdminRankingScreen,
  },
  {
    path: "/work/calibration-case",
    title: { zh: "校准案例设置", en: "Calibration case" },
    who: ["evaluation-body", "supervisor"],
    menu: "experts",
    load: async () => (await import("./admin-case-screen.tsx")).AdminCaseScreen,
  },
];
