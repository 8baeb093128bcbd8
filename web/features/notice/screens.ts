import { listOpenObjections, readObjection } from "../../../domain/objection/contract.ts";
import type { Screen } from "../../app/screen.ts";

/** Public notices as the body watches them, and the desk for objections (7.1.2, 7.3.5). */
export const noticeScreens: readonly Screen[] = [
  {
    path: "/work/notices",
    title: { zh: "公示与异议", en: "Notices and objections" },
    who: listOpenObjections.who,
    menu: "projects",
    load: async () => (await import("./notices-screen.tsx")).NoticesScreen,
  },
  {
    path: "/work/notices/:id",
    title: { zh: "公示办理", en: "A notice" },
    who: listOpenObjections.who,
    load: async () => (await import("./notice-screen.tsx")).NoticeScreen,
  },
  {
    path: "/work/objections/:id",
    title: { zh: "异议办理", en: "An objection" },
    who: readObjection.who,
    load: async () => (await import("./objection-screen.tsx")).ObjectionScreen,
  },
];
