import type { Screen } from "../../app/screen.ts";

/** The expert pool (clause 5.3), read by the body's supervisor as well. */
export const expertPoolScreens: readonly Screen[] = [
  {
    path: "/work/experts",
    title: { zh: "专家库", en: "The expert pool" },
    who: ["evaluation-body", "supervisor"],
    menu: "experts",
    load: async () => (await import("./experts-screen.tsx")).ExpertsScreen,
  },
  {
    path: "/work/experts/:id",
    title: { zh: "专家管理", en: "An expert" },
    who: ["evaluation-body", "supervisor"],
    load: async () => (await import("./expert-screen.tsx")).ExpertScreen,
  },
];
