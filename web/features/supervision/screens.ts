import type { Screen } from "../../app/screen.ts";

/** The audit of any record by its history (4, R05): for supervisors, and for the body itself. */
export const supervisionScreens: readonly Screen[] = [
  {
    path: "/work/audit",
    title: { zh: "办理记录核查", en: "Audit of records" },
    who: ["evaluation-body", "supervisor"],
    menu: "results",
    load: async () => (await import("./audit-screen.tsx")).AuditScreen,
  },
];
