import type { Screen } from "../../app/screen.ts";

/** Collective decisions (7.1.2, 7.3.5, 5.2, 5.3): convened, voted on, concluded with minutes. */
export const decisionScreens: readonly Screen[] = [
  {
    path: "/work/decisions",
    title: { zh: "集体研究", en: "Collective decisions" },
    who: ["evaluation-body", "supervisor"],
    menu: "projects",
    load: async () => (await import("./decisions-screen.tsx")).DecisionsScreen,
  },
  {
    path: "/work/decisions/:id",
    title: { zh: "集体研究办理", en: "A collective decision" },
    who: ["evaluation-body", "supervisor"],
    load: async () => (await import("./decision-screen.tsx")).DecisionScreen,
  },
];
