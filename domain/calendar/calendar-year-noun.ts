import { CalendarYear } from "../kernel/calendar.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";

/** A year imported by the body when the State Council office has issued its list; its id is the year. */
export const calendarYearNoun: Noun<CalendarYear> = {
  name: "calendar-year",
  schema: CalendarYear,
  place: ({ year, status, version }) =>
    placed(status, { list: { key: "calendar-years", sort: String(year) }, summary: { year, status, version } }),
};
