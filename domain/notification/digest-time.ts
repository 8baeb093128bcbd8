import { type Calendar, isWorkingDay, workingDayFrom } from "../kernel/calendar.ts";
import { addDays, addHours, type Instant, instantOf, type LocalDate, localDateOf, startOfDay } from "../kernel/instant.ts";
import { sha256 } from "../kernel/sha256.ts";

const opensAtHours = 8.5;
const spreadMinutes = 30;
const millisecondsPerMinute = 60_000;

/** Nobody is told of the day before eight or after eight in the evening. */
const hours = { from: 8, until: 20 } as const;

/** When a member's digest of a day is written: between 08:30 and 09:00, each member at their own minute, so that not all go at once. */
export const digestTimeOn = (memberId: string, day: LocalDate): Instant => {
  const minutes = Number.parseInt(sha256(memberId).slice(0, 8), 16) % spreadMinutes;
  return instantOf(new Date(Date.parse(addHours(startOfDay(day), opensAtHours)) + minutes * millisecondsPerMinute));
};

/** The next working day's digest after `now`, today's where it is still to come. */
export const nextDigestAt = (memberId: string, calendar: Calendar, now: Instant): Instant => {
  const today = localDateOf(now);
  const onToday = digestTimeOn(memberId, today);
  const day = onToday > now && isWorkingDay(calendar, today).working ? today : workingDayFrom(calendar, addDays(today, 1));
  return digestTimeOn(memberId, day);
};

/** Whether a digest may be written now: a machine that slept may wake at night or on a day of rest. */
export const isTimeForDigest = (calendar: Calendar, now: Instant): boolean => {
  const today = localDateOf(now);
  const midnight = startOfDay(today);
  return isWorkingDay(calendar, today).working && now >= addHours(midnight, hours.from) && now < addHours(midnight, hours.until);
};
