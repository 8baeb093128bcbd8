import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { listDone } from "./list-done.ts";
import { readHistory } from "./read-history.ts";
import { readInbox } from "./read-inbox.ts";

/** What waits for whom, and what was done. */
export const routes = [readInbox, listDone, readHistory];
export const createHandler = httpFunction("work-items", routes);
export const handler = createHandler(live);
