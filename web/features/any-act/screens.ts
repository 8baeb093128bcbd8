import { everyMember } from "../../../domain/work-item/contract.ts";
import type { Screen } from "../../app/screen.ts";

export const anyActScreens: readonly Screen[] = [
  {
    path: "/work/act",
    title: { zh: "全部业务", en: "All actions" },
    who: everyMember,
    menu: "mine",
    load: async () => (await import("./commands-screen.tsx")).CommandsScreen,
  },
  {
    path: "/work/act/:contract",
    title: { zh: "办理业务", en: "Do an action" },
    who: everyMember,
    load: async () => (await import("./command-screen.tsx")).CommandScreen,
  },
];
