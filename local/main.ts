import { startEdition } from "./edition.ts";
import { help, settingsOf } from "./flags.ts";
import { greetingOf } from "./greeting.ts";
import { logToStderr, print, runCommand } from "./terminal.ts";

const start = async (): Promise<void> => {
  const settings = settingsOf(process.argv.slice(2));
  if (settings === null) return print(help);
  const edition = await startEdition({ ...settings, log: logToStderr });
  print(greetingOf(edition, settings));
  const stop = (): void => {
    process.once("SIGINT", () => process.exit(1));
    void runCommand(edition.stop).then(() => process.exit());
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
};

await runCommand(start);
