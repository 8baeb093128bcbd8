import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { cancelCycle } from "./cancel-cycle.ts";
import { getCycle, getFrozenProgramme, listCycles } from "./read-cycles.ts";
import { startCycle } from "./start-cycle.ts";

/** 5.1: the yearly round. */
export const routes = [startCycle, getCycle, getFrozenProgramme, listCycles, cancelCycle];
export const createHandler = httpFunction("cycle", routes);
export const handler = createHandler(live);
