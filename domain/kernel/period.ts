import * as z from "zod";

import { type Calendar, calendarVersion, calendarYearOf, workingDayAfter, workingDayFrom, workingDaysBetween } from "./calendar.ts";
import { addDays, addHours, addMonths, Cutoff, endOfDay, Instant, instantOf, LocalDate, localDateOf, yearOf } from "./instant.ts";

/**
 * A length of time as a rule states it (Civil Code art. 200–204). Working-day periods end on a working day whatever the end rule
 * says; the other day and month periods move off a rest day only with `roll_forward_on_rest_day`. Hours run from the moment
 * itself through nights and rest days.
 */
export const Period = z
  .strictObject({
    amount: z.int().min(0).max(10_000),
    unit: z.enum(["working_day", "calendar_day", "month", "hour"]),
    startRule: z.literal("exclude_first_day"),
    endRule: z.enum(["roll_forward_on_rest_day", "none"]),
    cutoff: Cutoff,
  })
  .refine(({ unit, endRule, cutoff }) => unit !== "hour" || (endRule === "none" && cutoff === "24:00"), {
    error: "a period in hours has no end rule and no cut-off",
  });
export type Period = z.infer<typeof Period>;

/** `dueAt` is the cut-off itself. `lastDay` is what people are told, since a 24:00 cut-off already bears the next day's date. */
export const ComputedDeadline = z.strictObject({
  dueAt: Instant,
  lastDay: LocalDate,
  /** The count touched a year without an official holiday list: to be recomputed when that list is imported. */
  provisional: z.boolean(),
  calendarVersion: z.string().min(1),
});
export type ComputedDeadline = z.infer<typeof ComputedDeadline>;

const dayPeriod = (amount: number, unit: Period["unit"]): Period =>
  Period.parse({ amount, unit, startRule: "exclude_first_day", endRule: "roll_forward_on_rest_day", cutoff: "24:00" });

export const workingDays = (amount: number): Period => dayPeriod(amount, "working_day");
export const calendarDays = (amount: number): Period => dayPeriod(amount, "calendar_day");
export const months = (amount: number): Period => dayPeriod(amount, "month");
export const hours = (amount: number): Period =>
  Period.parse({ amount, unit: "hour", startRule: "exclude_first_day", endRule: "none", cutoff: "24:00" });

/** The last day something due at this moment could be done: the day the moment closes, not the one it opens. */
export const lastDayOf = (dueAt: Instant): LocalDate => localDateOf(instantOf(new Date(Date.parse(dueAt) - 1)));

const afterDays = (calendar: Calendar, firstDay: LocalDate, { amount, unit }: Period): LocalDate => {
  if (unit === "working_day") return workingDayAfter(calendar, firstDay, amount);
  return unit === "month" ? addMonths(firstDay, amount) : addDays(firstDay, amount);
};

const hourDeadline = (start: Instant, amount: number): ComputedDeadline => {
  const dueAt = addHours(start, amount);
  return { dueAt, lastDay: amount === 0 ? localDateOf(start) : lastDayOf(dueAt), provisional: false, calendarVersion: "none" };
};

/**
 * When a period that starts at `start` ends. The day of `start` is not counted. A period of no days ends at the cut-off of the
 * day it starts on, or of the next day when that cut-off has passed, so no deadline lies before its start.
 */
export const deadlineOf = (calendar: Calendar, start: Instant, period: Period): ComputedDeadline => {
  if (period.unit === "hour") return hourDeadline(start, period.amount);
  const firstDay = localDateOf(start);
  const countedTo = afterDays(calendar, firstDay, period);
  const reachable = endOfDay(countedTo, period.cutoff) < start ? addDays(countedTo, 1) : countedTo;
  const onWorkingDay = period.unit === "working_day" || period.endRule === "roll_forward_on_rest_day";
  const lastDay = onWorkingDay ? workingDayFrom(calendar, reachable) : reachable;

  const consultedFrom = period.unit === "working_day" ? addDays(firstDay, Math.min(period.amount, 1)) : reachable;
  const years = onWorkingDay ? yearsBetween(consultedFrom, lastDay) : [];
  return {
    dueAt: endOfDay(lastDay, period.cutoff),
    lastDay,
    provisional: years.some((year) => calendarYearOf(calendar, year).status === "provisional"),
    calendarVersion: calendarVersion(calendar, years),
  };
};

const yearsBetween = (first: LocalDate, last: LocalDate): readonly number[] =>
  Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index);

/** Whole working days left after today, the last day included: 0 on the last day and once it has passed. */
export const remainingWorkingDays = (calendar: Calendar, now: Instant, dueAt: Instant): number =>
  workingDaysBetween(calendar, addDays(localDateOf(now), 1), lastDayOf(dueAt));

/** A published deadline is only ever extended (domain.md C.2): the later end, on the footing of the newer count. */
export const recomputedDeadline = (published: ComputedDeadline, recomputed: ComputedDeadline): ComputedDeadline =>
  recomputed.dueAt > published.dueAt ? recomputed : { ...recomputed, dueAt: published.dueAt, lastDay: published.lastDay };

/** Exactly at the cut-off is in time, a millisecond later is late. So 24:00:00.000 of the last day still counts as that day. */
export const isLate = (now: Instant, dueAt: Instant): boolean => now > dueAt;
