import { describe, expect, it } from "vitest";
import { officialCalendar } from "../../domain/calendar/official-calendar.ts";
import { calendarYearOf } from "../../domain/kernel/calendar.ts";
import { Instant } from "../../domain/kernel/instant.ts";
import { countByStep } from "../../web/features/cycle/count-by-step.ts";
import { loadsOf } from "../../web/features/cycle/loads-of.ts";
import { movedClosing } from "../../web/features/cycle/move-closing.ts";
import { monthsIn, percentAt, phasesOf, spanOf } from "../../web/features/cycle/phases.ts";
import { monthsOf } from "../../web/features/programme/month-days.ts";

const at = (text: string): Instant => Instant.parse(text);
const now = at("2026-05-13T01:00:00.000Z");
/** The end of Thursday, 14 May. */
const dueAt = at("2026-05-14T16:00:00.000Z");

describe("the phases of a year", () => {
  it("run from each change of the status to the next, and the last goes on", () => {
    const entries = [
      { at: at("2026-01-01T00:00:00.000Z"), changes: { status: "planned" } },
      { at: at("2026-01-05T00:00:00.000Z"), changes: { call: null } },
      { at: at("2026-02-01T00:00:00.000Z"), changes: { status: "call_open" } },
    ];
    expect(phasesOf(entries)).toEqual([
      { status: "planned", from: "2026-01-01T00:00:00.000Z", until: "2026-02-01T00:00:00.000Z" },
      { status: "call_open", from: "2026-02-01T00:00:00.000Z", until: null },
    ]);
  });

  it("end with the year, which is no phase itself", () => {
    const entries = [
      { at: at("2026-01-01T00:00:00.000Z"), changes: { status: "promoted" } },
      { at: at("2026-12-01T00:00:00.000Z"), changes: { status: "closed" } },
    ];
    expect(phasesOf(entries)).toEqual([{ status: "promoted", from: entries[0]?.at, until: entries[1]?.at }]);
  });

  it("lie on a scale of whole months, never outside the picture", () => {
    const span = spanOf([Date.parse("2026-02-10T00:00:00Z"), Date.parse("2026-04-02T00:00:00Z")]);
    expect(span.map((moment) => new Date(moment).toISOString().slice(0, 10))).toEqual(["2026-02-01", "2026-05-01"]);
    expect(monthsIn(span)).toHaveLength(3);
    expect(percentAt(span[0] - 1, span)).toBe(0);
    expect(percentAt(span[1] + 1, span)).toBe(100);
  });
});

describe("moving a closing", () => {
  it("tells the last day and the working days before and after", () => {
    expect(movedClosing(officialCalendar, now, dueAt, "2026-05-22")).toEqual({
      can: true,
      until: "2026-05-22T16:00:00.000Z",
      before: { lastDay: "2026-05-14", left: 1 },
      after: { lastDay: "2026-05-22", left: 7 },
      gained: 6,
      provisional: false,
      restDay: false,
    });
  });

  it("warns of a day of rest and of a year not announced yet", () => {
    expect(movedClosing(officialCalendar, now, dueAt, "2026-05-23")).toMatchObject({ can: true, restDay: true });
    expect(movedClosing(officialCalendar, now, dueAt, "2031-05-22")).toMatchObject({ can: true, provisional: true });
  });

  it("only ever goes later, and not once it has closed", () => {
    expect(movedClosing(officialCalendar, now, dueAt, "2026-05-14")).toEqual({ can: false, why: "notLater" });
    expect(movedClosing(officialCalendar, at("2026-05-15T00:00:00.000Z"), dueAt, "2026-05-22")).toEqual({
      can: false,
      why: "alreadyClosed",
    });
    expect(movedClosing(officialCalendar, now, dueAt, "")).toBeNull();
  });
});

describe("the counts of the cockpit", () => {
  it("count records by step in the order they come", () => {
    expect(countByStep([{ step: "b" }, { step: "a" }, { step: "b" }])).toEqual([
      { step: "b", count: 2 },
      { step: "a", count: 1 },
    ]);
  });

  it("count how many experts carry how many units, the idle included", () => {
    const roster = ["aa", "bb", "cc"].map((code) => ({ code }));
    expect(loadsOf(roster, [{ panel: ["aa", "bb"] }, { panel: ["aa"] }])).toEqual([
      { units: 0, experts: 1 },
      { units: 1, experts: 1 },
      { units: 2, experts: 1 },
    ]);
  });
});

describe("the months of the calendar", () => {
  it("hold every day of the year once, in whole weeks, with the days on which people work", () => {
    const months = monthsOf(calendarYearOf(officialCalendar, 2026));
    expect(months.flatMap(({ weeks }) => weeks.flat()).filter(({ day }) => day !== null)).toHaveLength(365);
    expect(months.every(({ weeks }) => weeks.every((week) => week.length === 7))).toBe(true);
    const february = months[1]?.weeks.flat();
    expect(february?.find(({ key }) => key === "2026-02-17")?.kind).toBe("rest");
    expect(february?.find(({ key }) => key === "2026-02-14")?.kind).toBe("make-up");
    expect(february?.find(({ key }) => key === "2026-02-11")?.kind).toBe("working");
  });
});
