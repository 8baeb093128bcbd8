import { startEdition } from "./edition.ts";
import { ensurePortal } from "./ensure-portal.ts";
import { askedBy, help } from "./flags.ts";
import { greetingOf } from "./greeting.ts";
import { logToStderr, print, runCommand } from "./terminal.ts";

const start = async (): Promise<void> => {
  const asked = askedBy(process.argv.slice(2));
  if (asked === null) return print(help);
  const { settings, apiOnly } = asked;
  const portal = apiOnly ? undefined : await ensurePortal(print);
  const edition = await startEdition({ ...settings, log: logToStderr, ...(portal === undefined ? {} : { portal }) });
  print(greetingOf(edition, settings));
  const stop = (): void => {
    process.once("SIGINT", () => process.exit(1));
    void runCommand(edition.stop).then(() => process.exit());
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
};

await runCommand(start);
