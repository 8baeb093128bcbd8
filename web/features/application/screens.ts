import type { Screen } from "../../app/screen.ts";

/** What a unit does with its applications (clauses 4, 5.2 and 6). */
export const applicationScreens: readonly Screen[] = [
  {
    path: "/work/applications",
    title: { zh: "参评申请", en: "Applications" },
    who: ["unit"],
    menu: "mine",
    load: async () => (await import("./applications-screen.tsx")).ApplicationsScreen,
  },
  {
    path: "/work/applications/:id",
    title: { zh: "申请办理", en: "An application" },
    who: ["unit"],
    load: async () => (await import("./application-screen.tsx")).ApplicationScreen,
  },
  {
    path: "/work/applications/:id/coverage",
    title: { zh: "佐证覆盖与自评", en: "Coverage and own assessment" },
    who: ["unit"],
    load: async () => (await import("./coverage-screen.tsx")).CoverageScreen,
  },
  {
    path: "/work/applications/:id/result",
    title: { zh: "评价结果与成绩单", en: "Result and score receipt" },
    who: ["unit"],
    load: async () => (await import("./result-screen.tsx")).ResultScreen,
  },
  {
    path: "/work/applications/:id/sections/:section",
    title: { zh: "填写申请", en: "Write a section" },
    who: ["unit"],
    load: async () => (await import("./section/section-screen.tsx")).SectionScreen,
  },
];
