import { describe, expect, it } from "vitest";
import { officialCalendar } from "../../../domain/calendar/official-calendar.ts";
import { addDays, LocalDate } from "../../../domain/kernel/instant.ts";
import { statutoryHolidays } from "../../../domain/kernel/statutory-holidays.ts";

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe("statutory holidays", () => {
  it.each([2025, 2026])("are all on the official list of %i", (year) => {
    expect(officialCalendar.years.get(year)?.holidays).toEqual(expect.arrayContaining([...statutoryHolidays(year)]));
  });

  // New Year's Eve became statutory only in 2025; the 2024 list does not have it.
  it.each([2020, 2021, 2022, 2023, 2024])("are all on the official list of %i, but for New Year's Eve", (year) => {
    const listed = new Set(officialCalendar.years.get(year)?.holidays);
    expect(statutoryHolidays(year).filter((day) => !listed.has(day)).length).toBeLessThanOrEqual(1);
  });

  it("are 13 a year, 12 where Mid-Autumn falls on National Day's", () => {
    for (const year of range(2020, 2060)) {
      const days = statutoryHolidays(year);
      expect(days.length === 13 || days.filter((day) => day >= `${year}-10-01`).length === 3).toBe(true);
    }
  });

  it.each(range(2020, 2060))("of %i follow the moon of Intl's Chinese calendar to within its error of a day", (year) => {
    const chinese = new Intl.DateTimeFormat("en-u-ca-chinese", { timeZone: "UTC", month: "numeric", day: "numeric" });
    const near = (day: LocalDate) => [-1, 0, 1].map((days) => chinese.format(new Date(`${addDays(day, days)}T00:00:00.000Z`)));
    const moons = statutoryHolidays(year).flatMap(near);
    for (const festival of ["1/1", "5/5", "8/15"]) expect(moons.some((moon) => moon.startsWith(festival))).toBe(true);
  });

  it.each(range(2020, 2060))("put Qingming of %i where the usual formula does", (year) => {
    const inCentury = year % 100;
    const day = Math.floor(inCentury * 0.2422 + 4.81) - Math.floor(inCentury / 4);
    expect(statutoryHolidays(year)).toContain(LocalDate.parse(`${year}-04-0${day}`));
  });

  it.each([
    [2027, "2027-02-06"],
    [2030, "2030-02-03"],
  ])("put the Spring Festival of %i on %s, where Intl errs because the new moon is minutes from midnight", (year, day) => {
    expect(statutoryHolidays(year).filter((holiday) => holiday.startsWith(`${year}-02`))[1]).toBe(day);
  });
});
