import * as z from "zod";

/** A moment in UTC with milliseconds, `2026-11-23T18:00:00.000Z`. One fixed width, so text order is order in time. */
export const Instant = z.iso
  .datetime({ precision: 3 })
  .meta({ id: "Instant", description: "Moment in UTC with milliseconds" })
  .brand<"Instant">();
export type Instant = z.infer<typeof Instant>;

/** A day on the wall calendar of the jurisdiction, `2026-11-23`. */
export const LocalDate = z.iso.date().meta({ id: "LocalDate", description: "Day in Asia/Shanghai" }).brand<"LocalDate">();
export type LocalDate = z.infer<typeof LocalDate>;

/** When a local day closes for receipts: at midnight, or at the close of business hours (Civil Code art. 203). */
export const Cutoff = z.enum(["24:00", "17:30"]);
export type Cutoff = z.infer<typeof Cutoff>;

/** Asia/Shanghai. All of China keeps this one offset and no summer time, so no time-zone database is needed. */
const utcOffsetHours = 8;

const millisecondsPerHour = 3_600_000;
const offset = utcOffsetHours * millisecondsPerHour;
const hoursUntilCutoff = { "24:00": 24, "17:30": 17.5 } as const satisfies Record<Cutoff, number>;

const utcMidnight = (date: LocalDate): Date => new Date(`${date}T00:00:00.000Z`);
const dateOf = (utc: Date): LocalDate => LocalDate.parse(utc.toISOString().slice(0, 10));

/** Throws when the date is invalid or its year has not four digits. */
export const instantOf = (date: Date): Instant => Instant.parse(date.toISOString());

/** The local day the moment falls on. Midnight belongs to the day it opens. */
export const localDateOf = (instant: Instant): LocalDate => dateOf(new Date(Date.parse(instant) + offset));

/** Local midnight, at which the day begins. */
export const startOfDay = (date: LocalDate): Instant => instantOf(new Date(utcMidnight(date).getTime() - offset));

/** The cut-off of the day itself: for "24:00" it is the same moment as the next day's start. */
export const endOfDay = (date: LocalDate, cutoff: Cutoff): Instant => addHours(startOfDay(date), hoursUntilCutoff[cutoff]);

export const addHours = (instant: Instant, hours: number): Instant =>
  instantOf(new Date(Date.parse(instant) + hours * millisecondsPerHour));

/** `days` may be negative. */
export const addDays = (date: LocalDate, days: number): LocalDate => {
  const moved = utcMidnight(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return dateOf(moved);
};

/** The same day of a later month; where that month has no such day, its last day (Civil Code art. 202). */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const from = utcMidnight(date);
  const monthIndex = from.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(from.getUTCFullYear(), monthIndex + 1, 0));
  lastOfMonth.setUTCDate(Math.min(from.getUTCDate(), lastOfMonth.getUTCDate()));
  return dateOf(lastOfMonth);
};

export const yearOf = (date: LocalDate): number => utcMidnight(date).getUTCFullYear();

/** Saturday or Sunday, whatever the holiday list says about it. */
export const isWeekend = (date: LocalDate): boolean => [0, 6].includes(utcMidnight(date).getUTCDay());

/** Negative when `left` is earlier, positive when later, 0 when the same moment: fit for `toSorted`. */
export const compareInstants = (left: Instant, right: Instant): number => (left < right ? -1 : Number(left > right));

export const laterOf = (left: Instant, right: Instant): Instant => (left < right ? right : left);
