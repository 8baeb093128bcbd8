import { calendarYearNoun } from "../../domain/calendar/calendar-year-noun.ts";
import { officialCalendar } from "../../domain/calendar/official-calendar.ts";
import { CalendarYear, calendarYearOf } from "../../domain/kernel/calendar.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { importCalendarYear as declared } from "../../domain/programme/contract.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** A new version of the year; nothing published is recomputed earlier than it was. 2 GetItem + 1 transaction of 2. */
export const importCalendarYear = route(declared, async ({ request }, context) => {
  const id = String(request.year);
  const stored = await context.records.get(calendarYearNoun, id);
  const version = (stored?.state ?? calendarYearOf(officialCalendar, request.year)).version + 1;
  const year = CalendarYear.safeParse({ ...request, status: "official", version });
  if (!year.success) return refuse("calendar-year-invalid", declared.clause, { problem: year.error.issues[0]?.message ?? "" });
  return done(plan(calendarYearNoun, id, stored ?? null, year.data, actOf(declared, context)));
});
