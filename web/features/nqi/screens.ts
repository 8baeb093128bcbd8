import { getNqiDiagnosis } from "../../../domain/nqi/contract.ts";
import type { Screen } from "../../app/screen.ts";

/** Help with quality infrastructure (5.5): asked for by units, diagnosed by the body and its partners. */
export const nqiScreens: readonly Screen[] = [
  {
    path: "/work/nqi",
    title: { zh: "质量技术基础帮扶", en: "Help with quality infrastructure" },
    who: getNqiDiagnosis.who,
    menu: "support",
    load: async () => (await import("./nqi-list-screen.tsx")).NqiListScreen,
  },
  {
    path: "/work/nqi/:id",
    title: { zh: "质量技术基础诊断", en: "An NQI diagnosis" },
    who: getNqiDiagnosis.who,
    load: async () => (await import("./nqi-screen.tsx")).NqiScreen,
  },
];
