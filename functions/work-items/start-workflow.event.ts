import { live } from "../adapters/live.ts";
import { streamFunction } from "../shell/event.ts";
import { startWanted } from "../shell/start-wanted.ts";

/** A record has begun to want a workflow: its first attempt starts. Later attempts are `reconcile`'s. */
export const createHandler = streamFunction("start-workflow", async (key, reach) => {
  const wanted = await reach.workflowStore.wantedAt(key);
  if (wanted?.attempt === 0) await startWanted(wanted, reach);
});
export const handler = createHandler(live);
