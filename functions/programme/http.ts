import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { importCalendarYear } from "./import-calendar-year.ts";
import { readCalendarYear, readProgramme } from "./read-programme.ts";
import { reviseProgramme } from "./revise-programme.ts";

/** What the standard leaves to the body: settings and the working-day calendar. */
export const routes = [readProgramme, reviseProgramme, importCalendarYear, readCalendarYear];
export const createHandler = httpFunction("programme", routes);
export const handler = createHandler(live);
