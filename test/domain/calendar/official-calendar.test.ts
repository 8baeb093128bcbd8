import chineseDays from "chinese-days";
import { describe, expect, it } from "vitest";
import { calendarWith, officialCalendar } from "../../../domain/calendar/official-calendar.ts";
import { CalendarYear, isWorkingDay, provisionalYear } from "../../../domain/kernel/calendar.ts";
import { addDays, LocalDate } from "../../../domain/kernel/instant.ts";

describe("the official calendar", () => {
  it("holds 2020 to 2026, all official", () => {
    expect([...officialCalendar.years.keys()]).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect([...officialCalendar.years.values()].every(({ status, version }) => status === "official" && version === 1)).toBe(true);
  });

  it("agrees with chinese-days on every day it holds", () => {
    const differing: string[] = [];
    for (let day = LocalDate.parse("2020-01-01"); day <= "2026-12-31"; day = addDays(day, 1))
      if (isWorkingDay(officialCalendar, day).working !== chineseDays.isWorkday(day)) differing.push(day);
    expect(differing).toEqual([]);
  });

  it("takes an imported year, and a corrected one over its own", () => {
    const next = CalendarYear.parse({ ...provisionalYear(2027), status: "official", version: 1 });
    const corrected = CalendarYear.parse({ ...provisionalYear(2026), status: "official", version: 2 });
    const calendar = calendarWith([next, corrected]);
    expect(isWorkingDay(calendar, LocalDate.parse("2027-01-04"))).toEqual({ working: true, provisional: false });
    expect(calendar.years.get(2026)).toEqual(corrected);
  });
});
