import { live } from "../adapters/live.ts";
import { streamFunction } from "../shell/event.ts";
import { tellOpened } from "./tell-opened.ts";

/** A work item has been opened: those who want to know at once are told. It is read anew, since it may be closed again already. */
export const createHandler = streamFunction("tell-opened", async (key, reach) => {
  const item = await reach.work.openAt(key);
  if (item) await tellOpened(item, reach);
});
export const handler = createHandler(live);
