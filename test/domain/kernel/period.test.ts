import { describe, expect, it } from "vitest";
import { calendarWith, officialCalendar } from "../../../domain/calendar/official-calendar.ts";
import { CalendarYear, provisionalYear } from "../../../domain/kernel/calendar.ts";
import { Instant } from "../../../domain/kernel/instant.ts";
import {
  calendarDays,
  deadlineOf,
  hours,
  isLate,
  lastDayOf,
  months,
  Period,
  recomputedDeadline,
  remainingWorkingDays,
  workingDays,
} from "../../../domain/kernel/period.ts";

/** Ten in the morning local time. */
const morningOf = (day: string) => Instant.parse(`${day}T02:00:00.000Z`);
const closing = (period: Period) => Period.parse({ ...period, cutoff: "17:30" });
const lastDay = (start: string, period: Period) => deadlineOf(officialCalendar, morningOf(start), period).lastDay;

describe("a deadline in working days", () => {
  it("is the cut-off of its last day, with the calendar it rests on", () => {
    expect(deadlineOf(officialCalendar, morningOf("2026-09-24"), workingDays(5))).toEqual({
      dueAt: "2026-10-09T16:00:00.000Z",
      lastDay: "2026-10-09",
      provisional: false,
      calendarVersion: "2026:official.1",
    });
  });

  it.each([
    ["over a make-up Saturday", "2026-02-12", 2, "2026-02-14"],
    ["over a make-up Sunday", "2026-09-18", 1, "2026-09-20"],
    ["over the long holiday", "2026-09-30", 1, "2026-10-08"],
    ["started on a holiday", "2026-10-03", 1, "2026-10-08"],
    ["started on an ordinary Sunday", "2026-11-22", 1, "2026-11-23"],
    ["of no days on a working day", "2026-11-23", 0, "2026-11-23"],
    ["of no days on a holiday", "2026-10-03", 0, "2026-10-08"],
  ])("%s", (_, start, amount, expected) => expect(lastDay(start, workingDays(amount))).toBe(expected));

  it("is provisional across the turn into a year without an official list", () => {
    const acrossTheYear = deadlineOf(officialCalendar, morningOf("2026-12-30"), workingDays(3));
    expect(acrossTheYear).toMatchObject({ lastDay: "2027-01-05", provisional: true });
    expect(acrossTheYear.calendarVersion).toBe("2026:official.1 2027:provisional.0");
    expect(deadlineOf(officialCalendar, morningOf("2026-12-31"), workingDays(1)).calendarVersion).toBe("2027:provisional.0");
    expect(deadlineOf(officialCalendar, morningOf("2025-12-30"), workingDays(3))).toMatchObject({
      lastDay: "2026-01-05",
      provisional: false,
    });
  });

  it("takes its first day from the local date, not from UTC", () => {
    expect(deadlineOf(officialCalendar, Instant.parse("2026-11-23T15:59:59.999Z"), workingDays(1)).lastDay).toBe("2026-11-24");
    expect(deadlineOf(officialCalendar, Instant.parse("2026-11-23T16:00:00.000Z"), workingDays(1)).lastDay).toBe("2026-11-25");
  });

  it("of no days moves on when business hours of that day are over", () => {
    const friday = { atClose: Instant.parse("2026-11-20T09:30:00.000Z"), after: Instant.parse("2026-11-20T09:30:00.001Z") };
    expect(deadlineOf(officialCalendar, friday.atClose, closing(workingDays(0))).dueAt).toBe(friday.atClose);
    expect(deadlineOf(officialCalendar, friday.after, closing(workingDays(0))).lastDay).toBe("2026-11-23");
  });
});

describe("a deadline in other units", () => {
  it("in calendar days moves off a rest day", () => {
    expect(lastDay("2026-09-28", calendarDays(3))).toBe("2026-10-08");
    expect(lastDay("2026-11-20", calendarDays(3))).toBe("2026-11-23");
  });

  it("in calendar days stays on a rest day where the rule says so, and then rests on no calendar", () => {
    const fixed = Period.parse({ ...calendarDays(3), endRule: "none" });
    expect(deadlineOf(officialCalendar, morningOf("2026-12-30"), fixed)).toEqual({
      dueAt: "2027-01-02T16:00:00.000Z",
      lastDay: "2027-01-02",
      provisional: false,
      calendarVersion: "none",
    });
  });

  it("in months ends on the same day of the month, or on the month's last", () => {
    expect(lastDay("2026-01-15", months(3))).toBe("2026-04-15");
    expect(lastDay("2026-08-31", months(1))).toBe("2026-09-30");
    expect(lastDay("2026-01-31", months(1))).toBe("2026-02-28");
  });

  it("in hours runs through nights and rest days to the millisecond", () => {
    expect(deadlineOf(officialCalendar, Instant.parse("2026-09-30T10:20:30.456Z"), hours(72))).toEqual({
      dueAt: "2026-10-03T10:20:30.456Z",
      lastDay: "2026-10-03",
      provisional: false,
      calendarVersion: "none",
    });
    expect(Period.safeParse({ ...hours(1), endRule: "roll_forward_on_rest_day" }).success).toBe(false);
    expect(Period.safeParse({ ...hours(1), cutoff: "17:30" }).success).toBe(false);
  });
});

describe("receipt at the cut-off", () => {
  it.each([
    ["24:00", workingDays(1), "2026-11-24T16:00:00.000Z", "2026-11-24T16:00:00.001Z"],
    ["17:30", closing(workingDays(1)), "2026-11-24T09:30:00.000Z", "2026-11-24T09:30:00.001Z"],
  ])("exactly at %s is in time, a millisecond later is late", (_, period, exactly, after) => {
    const { dueAt } = deadlineOf(officialCalendar, morningOf("2026-11-23"), period);
    expect(dueAt).toBe(exactly);
    expect(isLate(Instant.parse(exactly), dueAt)).toBe(false);
    expect(isLate(Instant.parse(after), dueAt)).toBe(true);
    expect(lastDayOf(dueAt)).toBe("2026-11-24");
  });
});

describe("the working days that remain", () => {
  it.each([
    ["2026-09-24", 5],
    ["2026-09-26", 5],
    ["2026-10-08", 1],
    ["2026-10-09", 0],
    ["2026-10-12", 0],
  ])("on %s are %i", (today, remaining) => {
    const { dueAt } = deadlineOf(officialCalendar, morningOf("2026-09-24"), workingDays(5));
    expect(remainingWorkingDays(officialCalendar, morningOf(today), dueAt)).toBe(remaining);
  });
});

describe("a recomputed deadline", () => {
  const published = deadlineOf(officialCalendar, morningOf("2026-12-30"), workingDays(3));
  const recomputedWith = (holidays: readonly string[], makeUpWorkdays: readonly string[]) => {
    const year = CalendarYear.parse({ ...provisionalYear(2027), status: "official", version: 1, holidays, makeUpWorkdays });
    return recomputedDeadline(published, deadlineOf(calendarWith([year]), morningOf("2026-12-30"), workingDays(3)));
  };
  const calendarVersion = "2026:official.1 2027:official.1";

  it("is extended when the official list makes it later", () => {
    expect(recomputedWith(["2027-01-01", "2027-01-04"], [])).toEqual({
      dueAt: "2027-01-06T16:00:00.000Z",
      lastDay: "2027-01-06",
      provisional: false,
      calendarVersion,
    });
  });

  it("keeps the published end when the list would make it earlier, and is no longer provisional", () => {
    expect(recomputedWith(["2027-01-01"], ["2027-01-02", "2027-01-03"])).toEqual({ ...published, provisional: false, calendarVersion });
  });
});
