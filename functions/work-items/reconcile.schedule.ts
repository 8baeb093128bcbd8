import { live } from "../adapters/live.ts";
import type { Live } from "../shell/live.ts";
import type { WantedWorkflow } from "../shell/ports.ts";
import { scheduleFunction } from "../shell/schedule.ts";
import { startWanted } from "../shell/start-wanted.ts";

/** Starts again every workflow that the table wants and that does not run: killed, failed, timed out or never started. */
export const createHandler = scheduleFunction("reconcile", async (_, reach) => {
  let restarted = 0;
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Live["workflowStore"]["wanted"]>> = await reach.workflowStore.wanted({
      cursor: cursor ?? undefined,
      limit: 100,
    });
    for (const wanted of page.rows) restarted += Number(await restart(wanted, reach));
    cursor = page.cursor;
  } while (cursor !== null);
  return restarted;
});
export const handler = createHandler(live);

const restart = async (wanted: WantedWorkflow, reach: Live): Promise<boolean> =>
  wanted.attempt > 0 && (await reach.workflows.isRunning(wanted)) ? false : startWanted(wanted, reach);
