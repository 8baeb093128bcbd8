import * as z from "zod";
import { type Calendar, CalendarYear, calendarOf } from "../kernel/calendar.ts";
import officialYears from "./official-years.json" with { type: "json" };

const vendored = z.array(CalendarYear).parse(officialYears);

/** The vendored years together with those the body imported; of one year the highest version counts, and the import on a tie. */
export const calendarWith = (imported: readonly CalendarYear[]): Calendar => calendarOf([...vendored, ...imported]);

/** The State Council office's lists this release was built with. */
export const officialCalendar: Calendar = calendarWith([]);
