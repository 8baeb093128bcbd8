import type { Screen } from "../../app/screen.ts";

/** What anyone may read without signing in; those with a menu stand in the navigation, in this order. */
export const publicScreens: readonly Screen[] = [
  {
    path: "/",
    title: { zh: "首页", en: "Home" },
    who: [],
    menu: "mine",
    load: async () => (await import("./home-screen.tsx")).HomeScreen,
  },
];
