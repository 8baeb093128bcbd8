import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarWith } from "../../../domain/calendar/official-calendar.ts";
import { isWorkingDay } from "../../../domain/kernel/calendar.ts";
import { addDays, addHours, endOfDay, type Instant, LocalDate, startOfDay } from "../../../domain/kernel/instant.ts";
import { decideDigest } from "../../../domain/notification/decide-digest.ts";
import { digestTimeOn, isTimeForDigest, nextDigestAt } from "../../../domain/notification/digest-time.ts";
import type { WorkItem } from "../../../domain/work-item/work-item.ts";
import { aWorkItem } from "../../support/a-work-item.ts";

const calendar = calendarWith([]);
const day = (text: string): LocalDate => LocalDate.parse(text);
const endOf = (text: string): Instant => endOfDay(day(text), "24:00");
const morningOf = (text: string): Instant => addHours(startOfDay(day(text)), 8.5);
const due = (date: string): WorkItem => aWorkItem({ dueAt: endOf(date), openedAt: "2026-01-05T01:00:00.000Z" });

/** The digests that a member gets from one day to another about items that stand as they are, each working day in the morning. */
const told = (
  items: readonly WorkItem[],
  from: string,
  upTo: string,
  over: { remindBefore?: number[]; asleep?: readonly string[] } = {},
) => {
  const { remindBefore = [5, 1], asleep = [] } = over;
  const said: Record<string, readonly string[]> = {};
  let since = morningOf(addDays(day(from), -1));
  for (let date = day(from); date <= day(upTo); date = addDays(date, 1)) {
    if (!isWorkingDay(calendar, date).working || asleep.includes(date)) continue;
    const now = morningOf(date);
    const reasons = decideDigest(items, { pace: "reminders", remindBefore, now, since, calendar }).map(({ why }) => why);
    if (reasons.length > 0) said[date] = reasons;
    since = now;
  }
  return said;
};

describe("reminders", () => {
  it("come before, on and after the due day, counted in working days", () => {
    // 23 March 2026 is a Monday.
    expect(told([due("2026-03-23")], "2026-03-02", "2026-04-10")).toEqual({
      "2026-03-16": ["soon"],
      "2026-03-20": ["soon"],
      "2026-03-23": ["due"],
      "2026-03-24": ["overdue"],
      "2026-03-26": ["overdue"],
      "2026-03-30": ["overdue"],
      "2026-04-07": ["overdue"],
    });
  });

  it("pass over the Spring Festival and count its make-up workdays", () => {
    // Rest from 15 to 23 February 2026; Saturday 14 and Saturday 28 are worked.
    expect(told([due("2026-02-25")], "2026-02-02", "2026-03-02", { remindBefore: [3] })).toEqual({
      "2026-02-13": ["soon"],
      "2026-02-25": ["due"],
      "2026-02-26": ["overdue"],
      "2026-02-28": ["overdue"],
    });
  });

  it("tell of what ends on a day of rest on the last working day before it", () => {
    expect(told([due("2026-03-22")], "2026-03-18", "2026-03-24")).toEqual({
      "2026-03-19": ["soon"],
      "2026-03-20": ["due"],
      "2026-03-23": ["overdue"],
    });
  });

  it("go by the new due time once a deadline was moved", () => {
    const moved = told([due("2026-03-31")], "2026-03-24", "2026-04-01");
    expect(moved).toEqual({ "2026-03-24": ["soon"], "2026-03-30": ["soon"], "2026-03-31": ["due"], "2026-04-01": ["overdue"] });
  });

  it("say nothing of what is done and nothing of what has no due time", () => {
    expect(told([], "2026-03-02", "2026-04-10")).toEqual({});
    expect(told([aWorkItem({ openedAt: "2026-01-05T01:00:00.000Z" })], "2026-03-02", "2026-04-10")).toEqual({});
  });

  it("of days that a machine slept are made up once, by what holds now", () => {
    const asleep = ["2026-03-13", "2026-03-16", "2026-03-17"];
    expect(told([due("2026-03-23")], "2026-03-02", "2026-03-23", { asleep })).toEqual({
      "2026-03-18": ["soon"],
      "2026-03-20": ["soon"],
      "2026-03-23": ["due"],
    });
    const pastDue = ["2026-03-20", "2026-03-23", "2026-03-24"];
    expect(told([due("2026-03-23")], "2026-03-18", "2026-03-26", { asleep: pastDue })).toEqual({
      "2026-03-25": ["overdue"],
      "2026-03-26": ["overdue"],
    });
  });

  it("never call anything overdue before its due time, nor leave it untold on its last working day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (dueIn, asked) => {
        const dueAt = endOf(addDays(day("2026-02-01"), dueIn));
        const today = addDays(day("2026-02-01"), asked);
        const now = morningOf(today);
        const [one] = decideDigest([aWorkItem({ dueAt })], {
          ...{ pace: "reminders", remindBefore: [], now, since: morningOf(addDays(today, -1)), calendar },
        });
        if (one?.why === "overdue") expect(dueAt <= now).toBe(true);
        if (dueIn === asked) expect(one?.why).toBe("due");
      }),
    );
  });
});

describe("a daily digest", () => {
  const now = morningOf("2026-03-05");
  const since = morningOf("2026-03-04");
  const fresh = aWorkItem({ id: "fresh", openedAt: addHours(since, 3) });
  const old = aWorkItem({ id: "old", openedAt: addHours(since, -3) });
  const decide = (pace: "daily" | "at-once" | "reminders") =>
    decideDigest([fresh, old], { pace, remindBefore: [1], now, since, calendar }).map(({ item, why }) => [item.id, why]);

  it("tells what was opened since the last one", () => {
    expect(decide("daily")).toEqual([["fresh", "new"]]);
  });

  it("leaves that out for who was told at once or wants reminders alone", () => {
    expect([decide("at-once"), decide("reminders")]).toEqual([[], []]);
  });

  it("puts the most urgent first and tells each item once", () => {
    const urgent = aWorkItem({ id: "urgent", openedAt: addHours(since, 3), dueAt: endOf("2026-03-05") });
    const late = aWorkItem({ id: "late", dueAt: endOf("2026-03-04") });
    const said = decideDigest([fresh, urgent, late], { pace: "daily", remindBefore: [1], now, since, calendar });
    expect(said.map(({ item, why }) => [item.id, why])).toEqual([
      ["late", "overdue"],
      ["urgent", "due"],
      ["fresh", "new"],
    ]);
  });
});

describe("the time of a digest", () => {
  it("is between 08:30 and 09:00 of a working day, at each member's own minute", () => {
    const times = Array.from({ length: 200 }, (_, member) => digestTimeOn(`member-${member}`, day("2026-03-05")));
    expect(times.every((time) => time >= morningOf("2026-03-05") && time < addHours(morningOf("2026-03-05"), 0.5))).toBe(true);
    expect(new Set(times).size).toBeGreaterThan(20);
  });

  it("is today's while that is to come, else the next working day's", () => {
    const at = (now: string) => nextDigestAt("officer", calendar, addHours(startOfDay(day(now.slice(0, 10))), Number(now.slice(11))));
    expect(at("2026-03-05 06")).toBe(digestTimeOn("officer", day("2026-03-05")));
    expect(at("2026-03-05 12")).toBe(digestTimeOn("officer", day("2026-03-06")));
    expect(at("2026-03-06 12")).toBe(digestTimeOn("officer", day("2026-03-09")));
    expect(at("2026-02-14 12")).toBe(digestTimeOn("officer", day("2026-02-24")));
    expect(at("2026-02-28 06")).toBe(digestTimeOn("officer", day("2026-02-28")));
  });

  it("has not come at night, nor on a day of rest", () => {
    const at = (date: string, hour: number) => isTimeForDigest(calendar, addHours(startOfDay(day(date)), hour));
    expect([at("2026-03-05", 9), at("2026-03-05", 19.5)]).toEqual([true, true]);
    expect([at("2026-03-05", 3), at("2026-03-05", 20), at("2026-03-07", 10), at("2026-02-16", 10)]).toEqual([false, false, false, false]);
  });
});
