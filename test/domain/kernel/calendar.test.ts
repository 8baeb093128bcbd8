import { describe, expect, it } from "vitest";
import { officialCalendar } from "../../../domain/calendar/official-calendar.ts";
import {
  CalendarYear,
  calendarOf,
  calendarVersion,
  isWorkingDay,
  provisionalYear,
  workingDayAfter,
  workingDayFrom,
  workingDaysBetween,
} from "../../../domain/kernel/calendar.ts";
import { LocalDate } from "../../../domain/kernel/instant.ts";

const date = (text: string) => LocalDate.parse(text);
const record = (overrides: Partial<Record<keyof CalendarYear, unknown>> = {}) => ({
  year: 2027,
  status: "official",
  sourceDocument: "国办发明电〔2026〕1号",
  holidays: ["2027-01-01"],
  makeUpWorkdays: ["2027-01-02"],
  version: 1,
  ...overrides,
});

describe("a calendar year", () => {
  it.each([
    ["a day of another year", { holidays: ["2026-12-31"] }],
    ["a day listed twice", { holidays: ["2027-01-01", "2027-01-01"] }],
    ["a day both holiday and make-up workday", { holidays: ["2027-01-02"] }],
    ["a make-up workday in mid-week", { makeUpWorkdays: ["2027-01-06"] }],
    ["a day that does not exist", { holidays: ["2027-02-29"] }],
  ])("may not hold %s", (_, overrides) => {
    expect(CalendarYear.safeParse(record()).success).toBe(true);
    expect(CalendarYear.safeParse(record(overrides)).success).toBe(false);
  });

  it("counts in its highest version", () => {
    const [first, second] = [CalendarYear.parse(record()), CalendarYear.parse(record({ version: 2, makeUpWorkdays: [] }))];
    for (const records of [
      [first, second],
      [second, first],
    ])
      expect(calendarOf(records).years.get(2027)).toEqual(second);
  });
});

describe("a working day", () => {
  it.each([
    ["2026-02-14", true, "a make-up Saturday"],
    ["2026-10-10", true, "a make-up Saturday"],
    ["2026-09-20", true, "a make-up Sunday"],
    ["2026-11-21", false, "an ordinary Saturday"],
    ["2026-10-07", false, "a Wednesday of the long holiday"],
    ["2026-11-23", true, "an ordinary Monday"],
  ])("%s: %s (%s)", (day, working) => expect(isWorkingDay(officialCalendar, date(day))).toEqual({ working, provisional: false }));

  it("is never assumed for New Year's Day of a year without a list, and the answer is flagged", () => {
    expect(isWorkingDay(officialCalendar, date("2027-01-01"))).toEqual({ working: false, provisional: true });
    expect(isWorkingDay(officialCalendar, date("2027-01-04"))).toEqual({ working: true, provisional: true });
  });

  it("is counted from the day after", () => {
    expect(workingDayAfter(officialCalendar, date("2026-09-24"), 5)).toBe("2026-10-09");
    expect(workingDayAfter(officialCalendar, date("2026-10-03"), 0)).toBe("2026-10-03");
    expect(workingDayFrom(officialCalendar, date("2026-10-01"))).toBe("2026-10-08");
  });

  it("is counted between two days, both included", () => {
    expect(workingDaysBetween(officialCalendar, date("2026-09-18"), date("2026-10-12"))).toBe(13);
    expect(workingDaysBetween(officialCalendar, date("2026-11-23"), date("2026-11-23"))).toBe(1);
    expect(workingDaysBetween(officialCalendar, date("2026-11-23"), date("2026-11-22"))).toBe(0);
  });
});

describe("a provisional year", () => {
  it("holds the 13 statutory days and nothing shifted", () => {
    expect(provisionalYear(2027)).toEqual({
      year: 2027,
      status: "provisional",
      sourceDocument: "全国年节及纪念日放假办法",
      holidays: [
        "2027-01-01",
        "2027-02-05",
        "2027-02-06",
        "2027-02-07",
        "2027-02-08",
        "2027-04-05",
        "2027-05-01",
        "2027-05-02",
        "2027-06-09",
        "2027-09-15",
        "2027-10-01",
        "2027-10-02",
        "2027-10-03",
      ],
      makeUpWorkdays: [],
      version: 0,
    });
  });

  it("is a valid record, for a year beyond the moving-holiday table too", () => {
    for (const year of [2020, 2028, 2060, 2061, 2100]) expect(CalendarYear.safeParse(provisionalYear(year)).success).toBe(true);
    expect(provisionalYear(2061).holidays).toHaveLength(6);
  });
});

describe("the calendar version", () => {
  it("names each year consulted and its record once, in order", () => {
    expect(calendarVersion(officialCalendar, [2027, 2026, 2027])).toBe("2026:official.1 2027:provisional.0");
    expect(calendarVersion(officialCalendar, [])).toBe("none");
  });
});
