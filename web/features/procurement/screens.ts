import type { Screen } from "../../app/screen.ts";

/** A procurement as the body runs it (7.1.4); bidders see theirs under their proposals. */
export const procurementScreens: readonly Screen[] = [
  {
    path: "/work/procurements/:id",
    title: { zh: "采购办理", en: "Run a procurement" },
    who: ["evaluation-body", "supervisor"],
    load: async () => (await import("./body-procurement-screen.tsx")).BodyProcurementScreen,
  },
];
