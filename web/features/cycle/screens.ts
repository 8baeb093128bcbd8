import { everyMember } from "../../../domain/work-item/contract.ts";
import type { Screen } from "../../app/screen.ts";

export const cycleScreens: readonly Screen[] = [
  {
    path: "/work/cycles",
    title: { zh: "历年工作", en: "The years" },
    who: everyMember,
    menu: "cycle",
    load: async () => (await import("./cycles-screen.tsx")).CyclesScreen,
  },
  {
    path: "/work/cycles/:id",
    title: { zh: "年度工作", en: "The year" },
    who: everyMember,
    load: async () => (await import("./cycle-screen.tsx")).CycleScreen,
  },
  {
    path: "/work/cycles/:id/rules",
    title: { zh: "本年度规则", en: "Rules of the year" },
    who: everyMember,
    load: async () => (await import("./rules-screen.tsx")).RulesScreen,
  },
];
