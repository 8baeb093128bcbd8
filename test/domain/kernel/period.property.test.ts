import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officialCalendar } from "../../../domain/calendar/official-calendar.ts";
import { isWorkingDay } from "../../../domain/kernel/calendar.ts";
import { instantOf, localDateOf } from "../../../domain/kernel/instant.ts";
import { deadlineOf, isLate, lastDayOf, Period, remainingWorkingDays, workingDays } from "../../../domain/kernel/period.ts";

const start = fc.date({ min: new Date("2020-01-01"), max: new Date("2028-12-31"), noInvalidDate: true }).map(instantOf);
const amount = fc.integer({ min: 0, max: 60 });
const rule = fc.oneof(
  fc.record({
    unit: fc.constantFrom("working_day", "calendar_day", "month"),
    endRule: fc.constantFrom("roll_forward_on_rest_day", "none"),
    cutoff: fc.constantFrom("24:00", "17:30"),
  }),
  fc.constant({ unit: "hour", endRule: "none", cutoff: "24:00" }),
);
const periodOf = (stated: object, length: number) => Period.parse({ ...stated, amount: length, startRule: "exclude_first_day" });

describe("every deadline", () => {
  it("is not before its start and not late at its start", () => {
    fc.assert(
      fc.property(start, rule, amount, (from, stated, length) => {
        const { dueAt } = deadlineOf(officialCalendar, from, periodOf(stated, length));
        expect(dueAt >= from).toBe(true);
        expect(isLate(from, dueAt)).toBe(false);
      }),
    );
  });

  it("is no earlier for a longer period", () => {
    fc.assert(
      fc.property(start, rule, amount, amount, (from, stated, left, right) => {
        const [short, long] = [Math.min(left, right), Math.max(left, right)].map((length) => periodOf(stated, length));
        if (short === undefined || long === undefined) throw new Error("two periods were made");
        expect(deadlineOf(officialCalendar, from, short).dueAt <= deadlineOf(officialCalendar, from, long).dueAt).toBe(true);
      }),
    );
  });

  it("is no earlier for a later start", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 10 * 86_400_000 }), rule, amount, (from, delay, stated, length) => {
        const later = instantOf(new Date(Date.parse(from) + delay));
        const period = periodOf(stated, length);
        expect(deadlineOf(officialCalendar, from, period).dueAt <= deadlineOf(officialCalendar, later, period).dueAt).toBe(true);
      }),
    );
  });

  it("in working days, or moved off rest days, ends on a working day", () => {
    fc.assert(
      fc.property(start, rule, amount, (from, stated, length) => {
        fc.pre(stated.unit === "working_day" || stated.endRule === "roll_forward_on_rest_day");
        const { lastDay } = deadlineOf(officialCalendar, from, periodOf(stated, length));
        expect(isWorkingDay(officialCalendar, lastDay).working).toBe(true);
      }),
    );
  });

  it("is provisional exactly when it names a provisional year", () => {
    fc.assert(
      fc.property(start, rule, amount, (from, stated, length) => {
        const { provisional, calendarVersion } = deadlineOf(officialCalendar, from, periodOf(stated, length));
        expect(provisional).toBe(calendarVersion.includes("provisional"));
      }),
    );
  });

  it("names its last day so that the moment itself can be read back", () => {
    fc.assert(
      fc.property(start, rule, fc.integer({ min: 1, max: 60 }), (from, stated, length) => {
        const { dueAt, lastDay } = deadlineOf(officialCalendar, from, periodOf(stated, length));
        expect(lastDayOf(dueAt)).toBe(lastDay);
      }),
    );
  });
});

it("a period of n working days leaves n working days after the day it starts", () => {
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 60 }), (from, length) => {
      const { dueAt } = deadlineOf(officialCalendar, from, workingDays(length));
      expect(remainingWorkingDays(officialCalendar, from, dueAt)).toBe(length);
      expect(localDateOf(from) < lastDayOf(dueAt)).toBe(true);
    }),
  );
});
