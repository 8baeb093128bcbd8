import { everyMember } from "../../../domain/work-item/contract.ts";
import type { Screen } from "../../app/screen.ts";

/** The rubrics of unit evaluation (clauses 4 and 6): everyone reads them, the body writes and publishes. */
export const rubricScreens: readonly Screen[] = [
  {
    path: "/work/rubrics",
    title: { zh: "评分细则", en: "Rubrics" },
    who: everyMember,
    menu: "settings",
    load: async () => (await import("./rubrics-screen.tsx")).RubricsScreen,
  },
  {
    path: "/work/rubrics/:id",
    title: { zh: "评分细则编制", en: "A rubric" },
    who: everyMember,
    load: async () => (await import("./rubric-screen.tsx")).RubricScreen,
  },
];
