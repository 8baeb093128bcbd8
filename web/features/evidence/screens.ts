import { everyMember } from "../../../domain/work-item/contract.ts";
import type { Screen } from "../../app/screen.ts";

export const evidenceScreens: readonly Screen[] = [
  {
    path: "/work/files",
    title: { zh: "我的文件", en: "My files" },
    who: everyMember,
    menu: "mine",
    load: async () => (await import("./own-files-screen.tsx")).OwnFilesScreen,
  },
  {
    path: "/work/evidence/quarantine",
    title: { zh: "待安全检查的文件", en: "Files to release" },
    who: ["evaluation-body:officer"],
    menu: "mine",
    load: async () => (await import("./quarantine-screen.tsx")).QuarantineScreen,
  },
];
