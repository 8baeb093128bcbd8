import { type CalendarYear, calendarOf, isWorkingDay } from "../../../domain/kernel/calendar.ts";
import { addDays, LocalDate } from "../../../domain/kernel/instant.ts";

type Kind = "working" | "rest" | "make-up" | "outside";
type Day = { readonly key: string; readonly day: number | null; readonly kind: Kind };
type Month = { readonly month: number; readonly weeks: readonly (readonly Day[])[]; readonly working: number };

const dayOf = (year: CalendarYear, date: LocalDate): Day => {
  const kind = year.makeUpWorkdays.includes(date) ? "make-up" : isWorkingDay(calendarOf([year]), date).working ? "working" : "rest";
  return { key: date, day: Number(date.slice(8)), kind };
};

const blanks = (count: number, key: string): readonly Day[] =>
  Array.from({ length: count }, (_, place): Day => ({ key: `${key} ${place}`, day: null, kind: "outside" }));

/** The twelve months of a year in weeks that begin on Monday, each day with whether people work. */
export const monthsOf = (year: CalendarYear): readonly Month[] =>
  Array.from({ length: 12 }, (_, index): Month => {
    const first = LocalDate.parse(`${year.year}-${String(index + 1).padStart(2, "0")}-01`);
    const dates: LocalDate[] = [];
    for (let date = first; date.slice(0, 7) === first.slice(0, 7); date = addDays(date, 1)) dates.push(date);
    const days = dates.map((date) => dayOf(year, date));
    const lead = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
    const all = [...blanks(lead, "before"), ...days, ...blanks((7 - ((lead + days.length) % 7)) % 7, "after")];
    const weeks = Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7));
    return { month: index + 1, weeks, working: days.filter(({ kind }) => kind === "working" || kind === "make-up").length };
  });
