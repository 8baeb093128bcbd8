import { panelParties } from "../../../domain/acceptance/result-contract.ts";
import { everyMember } from "../../../domain/work-item/contract.ts";
import type { Screen } from "../../app/screen.ts";

/** What an expert does: answer invitations, mark units, and settle with the panel (clauses 5.2 and 5.3). */
export const expertOwnScreens: readonly Screen[] = [
  {
    path: "/work/assignments",
    title: { zh: "评审任务", en: "My assignments" },
    who: ["expert"],
    menu: "mine",
    load: async () => (await import("./assignments-screen.tsx")).AssignmentsScreen,
  },
  {
    path: "/work/assignments/:id",
    title: { zh: "单位评分", en: "Mark a unit" },
    who: ["expert"],
    load: async () => (await import("./assignment-screen.tsx")).AssignmentScreen,
  },
  {
    path: "/work/panels/:id",
    title: { zh: "评审组", en: "The panel" },
    who: ["expert"],
    load: async () => (await import("./panel/panel-screen.tsx")).PanelScreen,
  },
  {
    path: "/work/panels/:id/on-site",
    title: { zh: "现场评审", en: "On-site review" },
    who: ["expert"],
    load: async () => (await import("./on-site/on-site-screen.tsx")).OnSiteScreen,
  },
  {
    path: "/work/calibration/:id",
    title: { zh: "校准案例", en: "Calibration case" },
    who: ["expert"],
    load: async () => (await import("./calibration/calibration-screen.tsx")).CalibrationScreen,
  },
  {
    path: "/work/acceptance-panels",
    title: { zh: "项目验收评分", en: "Marking acceptances" },
    who: panelParties,
    menu: "mine",
    load: async () => (await import("./acceptance/acceptance-panels-screen.tsx")).AcceptancePanelsScreen,
  },
  {
    path: "/work/acceptance-panels/:id",
    title: { zh: "验收答辩与评分", en: "An acceptance panel" },
    who: panelParties,
    load: async () => (await import("./acceptance/acceptance-panel-screen.tsx")).AcceptancePanelScreen,
  },
  {
    path: "/work/expert-application",
    title: { zh: "专家入库与履历", en: "The expert pool and I" },
    who: everyMember,
    menu: "mine",
    load: async () => (await import("./expert-application-screen.tsx")).ExpertApplicationScreen,
  },
];
