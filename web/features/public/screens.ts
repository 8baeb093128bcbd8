import type { Screen } from "../../app/screen.ts";
import { openScreens } from "./open-screens.ts";

/** What anyone may read without signing in. */
export const publicScreens: readonly Screen[] = [
  ...openScreens,
  {
    who: [],
    path: "/pages",
    title: { zh: "全部页面", en: "All pages" },
    load: async () => (await import("./about/pages-screen.tsx")).PagesScreen,
  },
];
