import type { Screen } from "../../app/screen.ts";

/** Every project of a year, as the body runs them and its supervisor follows them (clause 7). */
export const allProjectScreens: readonly Screen[] = [
  {
    path: "/work/all-projects",
    title: { zh: "年度质量提升项目", en: "Projects of the year" },
    who: ["evaluation-body", "supervisor"],
    menu: "projects",
    load: async () => (await import("./projects-screen.tsx")).AllProjectsScreen,
  },
  {
    path: "/work/all-projects/:id",
    title: { zh: "质量提升项目", en: "A project of the year" },
    who: ["evaluation-body", "supervisor"],
    load: async () => (await import("./project-screen.tsx")).BodyProjectScreen,
  },
];
