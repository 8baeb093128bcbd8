import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { cancelCycle } from "./cancel-cycle.ts";
import { extendApplications } from "./extend-applications.ts";
import { finishActivity } from "./finish-activity.ts";
import { getActivity } from "./get-activity.ts";
import { openApplications } from "./open-applications.ts";
import { getCycle, getFrozenProgramme, listCycles } from "./read-cycles.ts";
import { startCycle } from "./start-cycle.ts";

/** 5.1, 5.2: the yearly round and its creation activity. */
export const routes = [
  startCycle,
  getCycle,
  getFrozenProgramme,
  listCycles,
  cancelCycle,
  openApplications,
  getActivity,
  extendApplications,
  finishActivity,
];
export const createHandler = httpFunction("cycle", routes);
export const handler = createHandler(live);
