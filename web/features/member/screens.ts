import { listMembers } from "../../../domain/member/contract.ts";
import { everyMember } from "../../../domain/work-item/contract.ts";
import type { Screen } from "../../app/screen.ts";

export const memberScreens: readonly Screen[] = [
  {
    path: "/work/members",
    title: { zh: "人员和单位", en: "Members and organisations" },
    who: listMembers.who,
    menu: "settings",
    load: async () => (await import("./members-screen.tsx")).MembersScreen,
  },
  {
    path: "/work/account",
    title: { zh: "我的账号", en: "My account" },
    who: everyMember,
    menu: "mine",
    load: async () => (await import("./account-screen.tsx")).AccountScreen,
  },
];
