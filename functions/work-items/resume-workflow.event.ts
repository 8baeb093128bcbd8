import { live } from "../adapters/live.ts";
import { streamFunction } from "../shell/event.ts";
import { sendAnswer } from "../shell/send-answer.ts";

/** A work item was closed: its workflow goes on. An item closed before it was asked has no token and is left to the ask. */
export const createHandler = streamFunction("resume-workflow", async (key, reach) => {
  if (await sendAnswer(key, reach)) await reach.work.markSent(key);
});
export const handler = createHandler(live);
