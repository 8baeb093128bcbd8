import type { Screen } from "../../app/screen.ts";

/** Drawing the panels (clause 5.3), read by the body's supervisor as well. */
export const drawScreens: readonly Screen[] = [
  {
    path: "/work/draws",
    title: { zh: "专家抽取", en: "Draws of experts" },
    who: ["evaluation-body", "supervisor"],
    menu: "experts",
    load: async () => (await import("./draws-screen.tsx")).DrawsScreen,
  },
  {
    path: "/work/draws/:id",
    title: { zh: "抽取办理", en: "A draw" },
    who: ["evaluation-body", "supervisor"],
    load: async () => (await import("./draw-screen.tsx")).DrawScreen,
  },
];
