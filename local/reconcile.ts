import * as z from "zod";
import { cannotStart } from "./cannot-start.ts";
import { directoryOption, readCommandLine } from "./command-line.ts";
import { LOOPBACK } from "./engines/loopback.ts";
import { defaultDirectory } from "./flags.ts";
import { readRunning } from "./running.ts";
import { print, runCommand } from "./terminal.ts";

const Answer = z.object({ restarted: z.int() });

const line = {
  usage: "npm run reconcile -- [--data DIR]",
  schema: z.object({ data: z.string().min(1).default(defaultDirectory) }),
  options: { data: directoryOption },
};

/** `npm run reconcile [-- --data DIR]`: asks the running edition to start again every workflow the table wants and that does not run. */
const reconcile = async (): Promise<void> => {
  const asked = readCommandLine(line, process.argv.slice(2));
  if (asked === null) return print(line.usage);
  const { port, secret } = await readRunning(asked.values.data);
  const answer = await fetch(`http://${LOOPBACK}:${port}/local/reconcile`, {
    method: "POST",
    headers: { authorization: `Bearer ${secret}` },
  });
  if (!answer.ok) throw cannotStart(`系统未能办理（${answer.status}）。`, `The edition answered ${answer.status}.`);
  const { restarted } = Answer.parse(await answer.json());
  print(`重新启动流程 ${restarted} 个。Workflows started again: ${restarted}.`);
};

await runCommand(reconcile);
