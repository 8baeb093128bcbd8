import type { Screen } from "../../app/screen.ts";

/** The body's review of applications (clause 5.2), read by its supervisor as well. */
export const conformityScreens: readonly Screen[] = [
  {
    path: "/work/conformity",
    title: { zh: "参评单位与符合性评价", en: "Units and conformity" },
    who: ["evaluation-body", "supervisor"],
    menu: "units",
    load: async () => (await import("./evaluations-screen.tsx")).EvaluationsScreen,
  },
  {
    path: "/work/conformity/:id",
    title: { zh: "单位评价办理", en: "A unit's evaluation" },
    who: ["evaluation-body", "supervisor"],
    load: async () => (await import("./evaluation-screen.tsx")).EvaluationScreen,
  },
];
