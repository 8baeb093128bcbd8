import { type Calendar, calendarYearOf, workingDaysBetween } from "../../../domain/kernel/calendar.ts";
import { addDays, type Instant, localDateOf, yearOf } from "../../../domain/kernel/instant.ts";
import { isLate, lastDayOf, remainingWorkingDays } from "../../../domain/kernel/period.ts";

/** How far off a due time is: whole working days still to come, or that have gone by since. */
type TimeLeft = { readonly state: "overdue" | "today" | "left"; readonly workingDays: number; readonly provisional: boolean };

export const timeLeft = (calendar: Calendar, now: Instant, dueAt: Instant): TimeLeft => {
  const today = localDateOf(now);
  const lastDay = lastDayOf(dueAt);
  const [first, last] = today < lastDay ? [today, lastDay] : [lastDay, today];
  const provisional = [yearOf(first), yearOf(last)].some((year) => calendarYearOf(calendar, year).status === "provisional");
  if (isLate(now, dueAt)) return { state: "overdue", workingDays: workingDaysBetween(calendar, addDays(lastDay, 1), today), provisional };
  const workingDays = remainingWorkingDays(calendar, now, dueAt);
  return { state: today === lastDay ? "today" : "left", workingDays, provisional };
};
