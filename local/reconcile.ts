import { parseArgs } from "node:util";
import * as z from "zod";
import { cannotStart } from "./cannot-start.ts";
import { LOOPBACK } from "./engines/loopback.ts";
import { defaultDirectory } from "./flags.ts";
import { readRunning } from "./running.ts";
import { print, runCommand } from "./terminal.ts";

const Answer = z.object({ restarted: z.int() });

/** `npm run reconcile [-- --data DIR]`: asks the running edition to start again every workflow the table wants and that does not run. */
const reconcile = async (): Promise<void> => {
  const { values } = parseArgs({ options: { data: { type: "string" } } });
  const { port, secret } = await readRunning(values.data ?? defaultDirectory);
  const answer = await fetch(`http://${LOOPBACK}:${port}/local/reconcile`, {
    method: "POST",
    headers: { authorization: `Bearer ${secret}` },
  });
  if (!answer.ok) throw cannotStart(`系统未能办理（${answer.status}）。`, `The edition answered ${answer.status}.`);
  const { restarted } = Answer.parse(await answer.json());
  print(`重新启动流程 ${restarted} 个。Workflows started again: ${restarted}.`);
};

await runCommand(reconcile);
