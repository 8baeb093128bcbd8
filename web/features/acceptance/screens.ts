import type { Screen } from "../../app/screen.ts";

/** Acceptance as the body runs it (7.3), read by its supervisor; the panel and the institution have screens of their own. */
export const acceptanceScreens: readonly Screen[] = [
  {
    path: "/work/acceptances",
    title: { zh: "项目验收办理", en: "Acceptances" },
    who: ["evaluation-body", "supervisor"],
    menu: "projects",
    load: async () => (await import("./body-acceptances-screen.tsx")).BodyAcceptancesScreen,
  },
  {
    path: "/work/acceptances/:id",
    title: { zh: "项目验收", en: "Acceptance of a project" },
    who: ["evaluation-body", "supervisor"],
    load: async () => (await import("./body-acceptance-screen.tsx")).BodyAcceptanceScreen,
  },
];
