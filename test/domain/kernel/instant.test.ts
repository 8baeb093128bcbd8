import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  compareInstants,
  endOfDay,
  Instant,
  instantOf,
  isWeekend,
  LocalDate,
  laterOf,
  localDateOf,
  startOfDay,
} from "../../../domain/kernel/instant.ts";

const instant = (text: string) => Instant.parse(text);
const date = (text: string) => LocalDate.parse(text);
const anyInstant = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }).map(instantOf);

describe("an instant", () => {
  it("is UTC text with exactly milliseconds", () => {
    expect(Instant.safeParse("2026-11-23T18:00:00.000Z").success).toBe(true);
    for (const text of ["2026-11-23T18:00:00Z", "2026-11-23T18:00:00.000+08:00", "2026-02-30T00:00:00.000Z", "2026-11-23"])
      expect(Instant.safeParse(text).success).toBe(false);
  });

  it("takes no invalid date", () => {
    expect(() => instantOf(new Date(Number.NaN))).toThrow();
  });

  it("is ordered as time is", () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (left, right) => {
        expect(Math.sign(compareInstants(left, right))).toBe(Math.sign(Date.parse(left) - Date.parse(right)));
        expect(Date.parse(laterOf(left, right))).toBe(Math.max(Date.parse(left), Date.parse(right)));
      }),
    );
  });
});

describe("the local day", () => {
  it.each([
    ["2026-12-31T15:59:59.999Z", "2026-12-31"],
    ["2026-12-31T16:00:00.000Z", "2027-01-01"],
    ["2026-11-23T18:00:00.000Z", "2026-11-24"],
  ])("of %s is %s", (moment, day) => expect(localDateOf(instant(moment))).toBe(day));

  it("runs from local midnight to its cut-off", () => {
    expect(startOfDay(date("2026-10-10"))).toBe("2026-10-09T16:00:00.000Z");
    expect(endOfDay(date("2026-10-10"), "24:00")).toBe("2026-10-10T16:00:00.000Z");
    expect(endOfDay(date("2026-10-10"), "17:30")).toBe("2026-10-10T09:30:00.000Z");
  });

  it("agrees with the time-zone database", () => {
    const shanghai = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai", year: "numeric", month: "2-digit", day: "2-digit" });
    const since1992 = anyInstant.filter((moment) => moment >= "1992");
    fc.assert(
      fc.property(since1992, (moment) => {
        expect(localDateOf(moment)).toBe(shanghai.format(new Date(moment)));
      }),
    );
  });
});

describe("counting days and months", () => {
  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2026-03-01", 0, "2026-03-01"],
  ])("%s and %i days is %s", (from, days, to) => expect(addDays(date(from), days)).toBe(to));

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-03-15", 12, "2027-03-15"],
    ["2026-03-31", -1, "2026-02-28"],
  ])("%s and %i months is %s", (from, months, to) => expect(addMonths(date(from), months)).toBe(to));

  it("knows weekends", () => {
    expect(["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"].map((day) => isWeekend(date(day)))).toEqual([false, true, true, false]);
  });
});
