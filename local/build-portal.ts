import { buildPortal } from "./portal-build.ts";
import { runCommand } from "./terminal.ts";

await runCommand(() => buildPortal("info"));
