import { getCultivation, listCultivations } from "../../../domain/cultivation/contract.ts";
import type { Screen } from "../../app/screen.ts";

/** Joint cultivation (5.4): planned by the body and its partners, joined by units of their own wish. */
export const cultivationScreens: readonly Screen[] = [
  {
    path: "/work/cultivations",
    title: { zh: "质量提升培育", en: "Cultivation" },
    who: listCultivations.who,
    menu: "support",
    load: async () => (await import("./cultivations-screen.tsx")).CultivationsScreen,
  },
  {
    path: "/work/cultivations/:id",
    title: { zh: "培育计划", en: "A cultivation" },
    who: getCultivation.who,
    load: async () => (await import("./cultivation-screen.tsx")).CultivationScreen,
  },
];
