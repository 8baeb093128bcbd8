import { readPanelSigns } from "../../../domain/supervision/contract.ts";
import type { Screen } from "../../app/screen.ts";

/** The audit of any record by its history, and signs to look at (4, R05): for supervisors, and for the body itself. */
export const supervisionScreens: readonly Screen[] = [
  {
    path: "/work/audit",
    title: { zh: "办理记录核查", en: "Audit of records" },
    who: ["evaluation-body", "supervisor"],
    menu: "results",
    load: async () => (await import("./audit-screen.tsx")).AuditScreen,
  },
  {
    path: "/work/signs",
    title: { zh: "公正性迹象", en: "Signs to look at" },
    who: readPanelSigns.who,
    menu: "results",
    load: async () => (await import("./signs-screen.tsx")).SignsScreen,
  },
];
