import { getEntry } from "../../../domain/promotion/contract.ts";
import type { Screen } from "../../app/screen.ts";

/** Promotion of a year's results (8): what was written, who agreed, and the package that is published. */
export const promotionScreens: readonly Screen[] = [
  {
    path: "/work/promotion",
    title: { zh: "宣传与推广", en: "Promotion" },
    who: ["evaluation-body", "supervisor"],
    menu: "projects",
    load: async () => (await import("./promotion-screen.tsx")).PromotionScreen,
  },
  {
    path: "/work/promotion/:id",
    title: { zh: "宣传推广材料", en: "Promotion material" },
    who: getEntry.who,
    load: async () => (await import("./entry-screen.tsx")).EntryScreen,
  },
];
