import * as z from "zod";

import { addDays, isWeekend, LocalDate, yearOf } from "./instant.ts";
import { statutoryHolidays } from "./statutory-holidays.ts";

/**
 * One year of rest days and make-up workdays. `official` = taken from the State Council office's yearly list, `provisional` = what
 * the law alone gives. A corrected list is a new record of the same year with a higher version; nothing is edited.
 */
export const CalendarYear = z
  .strictObject({
    year: z.int().min(2000).max(9999),
    status: z.enum(["official", "provisional"]),
    sourceDocument: z.string().min(1),
    /** Days of rest in addition to ordinary weekends; the list may repeat weekend days. */
    holidays: z.array(LocalDate),
    /** 调休: weekend days on which people work. */
    makeUpWorkdays: z.array(LocalDate),
    version: z.int().nonnegative(),
  })
  .refine(({ year, holidays, makeUpWorkdays }) => [...holidays, ...makeUpWorkdays].every((date) => yearOf(date) === year), {
    error: "a day lies outside the year",
  })
  .refine(({ holidays, makeUpWorkdays }) => new Set([...holidays, ...makeUpWorkdays]).size === holidays.length + makeUpWorkdays.length, {
    error: "a day is listed twice",
  })
  .refine(({ makeUpWorkdays }) => makeUpWorkdays.every(isWeekend), { error: "a make-up workday is not on a weekend" });
export type CalendarYear = z.infer<typeof CalendarYear>;

export type Calendar = { readonly years: ReadonlyMap<number, CalendarYear> };

/** A calendar of the given records; of several for one year the highest version counts. */
export const calendarOf = (records: Iterable<CalendarYear>): Calendar => ({
  years: new Map([...records].toSorted((left, right) => left.version - right.version).map((record) => [record.year, record])),
});

/** What is certain about a year before its official list exists: weekends and the 13 statutory days, no shifts. */
export const provisionalYear = (year: number): CalendarYear => ({
  year,
  status: "provisional",
  sourceDocument: "全国年节及纪念日放假办法",
  holidays: [...statutoryHolidays(year)],
  makeUpWorkdays: [],
  version: 0,
});

/** Never guesses in silence: a year without an official list answers by the law alone and says so. */
export const calendarYearOf = (calendar: Calendar, year: number): CalendarYear => calendar.years.get(year) ?? provisionalYear(year);

export const isWorkingDay = (calendar: Calendar, date: LocalDate): { readonly working: boolean; readonly provisional: boolean } => {
  const { holidays, makeUpWorkdays, status } = calendarYearOf(calendar, yearOf(date));
  const working = makeUpWorkdays.includes(date) || !(isWeekend(date) || holidays.includes(date));
  return { working, provisional: status === "provisional" };
};

/** The date itself when it is a working day, else the next one that is. */
export const workingDayFrom = (calendar: Calendar, date: LocalDate): LocalDate => {
  let day = date;
  while (!isWorkingDay(calendar, day).working) day = addDays(day, 1);
  return day;
};

/** The `count`-th working day after `date`, which itself is not counted; `date` when `count` is 0. */
export const workingDayAfter = (calendar: Calendar, date: LocalDate, count: number): LocalDate => {
  let day = date;
  for (let counted = 0; counted < count; counted += 1) day = workingDayFrom(calendar, addDays(day, 1));
  return day;
};

/** How many working days lie from `first` to `last`, both included; 0 when `last` is before `first`. */
export const workingDaysBetween = (calendar: Calendar, first: LocalDate, last: LocalDate): number => {
  let count = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) count += Number(isWorkingDay(calendar, day).working);
  return count;
};

/** Names the records an answer rests on, `2026:official.1 2027:provisional.0`; `none` when no year was consulted. */
export const calendarVersion = (calendar: Calendar, years: Iterable<number>): string => {
  const used = [...new Set(years)].toSorted((left, right) => left - right).map((year) => calendarYearOf(calendar, year));
  return used.length === 0 ? "none" : used.map(({ year, status, version }) => `${year}:${status}.${version}`).join(" ");
};
