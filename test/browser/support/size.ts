import { crowdFor } from "../../../local/rehearsal/crowd-cast.ts";

/** How much takes part in the year that browser tests take up. */
export const size = { projects: 2, units: 3 };
export const crowd = crowdFor(size.units);
