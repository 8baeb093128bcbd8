import type { Screen } from "../../app/screen.ts";

/** The demand survey and the year's call for projects (7.1.1). */
export const callScreens: readonly Screen[] = [
  {
    path: "/work/calls",
    title: { zh: "需求调研与项目征集", en: "Surveys and the project call" },
    who: ["evaluation-body", "supervisor"],
    menu: "projects",
    load: async () => (await import("./calls-screen.tsx")).CallsScreen,
  },
];
