import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { listSignLooks, lookAtSigns } from "./look-at-signs.ts";
import { readBidSigns } from "./read-bid-signs.ts";
import { readPanelSigns } from "./read-panel-signs.ts";

/** 4 impartiality: signs for the supervisor to look at, each look with its reason on record. */
export const routes = [lookAtSigns, listSignLooks, readPanelSigns, readBidSigns];
export const createHandler = httpFunction("supervision", routes);
export const handler = createHandler(live);
