import { everyMember } from "../../../domain/work-item/contract.ts";
import type { Screen } from "../../app/screen.ts";

export const programmeScreens: readonly Screen[] = [
  {
    path: "/work/programme",
    title: { zh: "评价方案", en: "The programme" },
    who: everyMember,
    menu: "settings",
    load: async () => (await import("./programme-screen.tsx")).ProgrammeScreen,
  },
  {
    path: "/work/calendar",
    title: { zh: "工作日历", en: "Working days" },
    who: everyMember,
    menu: "settings",
    load: async () => (await import("./calendar-screen.tsx")).CalendarScreen,
  },
];
