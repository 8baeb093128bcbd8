import { everyMember } from "../../../domain/work-item/contract.ts";
import type { Screen } from "../../app/screen.ts";

export const workItemScreens: readonly Screen[] = [
  {
    path: "/work",
    title: { zh: "我的待办", en: "My inbox" },
    who: everyMember,
    menu: "mine",
    load: async () => (await import("./inbox-screen.tsx")).InboxScreen,
  },
  {
    path: "/work/done",
    title: { zh: "我已办理的事项", en: "What I did" },
    who: everyMember,
    menu: "mine",
    load: async () => (await import("./done-screen.tsx")).DoneScreen,
  },
];
