import { describe, expect, it } from "vitest";
import { officialCalendar } from "../../domain/calendar/official-calendar.ts";
import { calendarOf } from "../../domain/kernel/calendar.ts";
import { Instant } from "../../domain/kernel/instant.ts";
import { groupOf, subjectOf } from "../../web/features/work-item/group-inbox.ts";
import { timeLeft } from "../../web/ui/standing/time-left.ts";

const at = (text: string): Instant => Instant.parse(text);
/** Wednesday, 9:00 in Beijing. */
const now = at("2026-05-13T01:00:00.000Z");

describe("the groups of the inbox", () => {
  it.each([
    ["2026-05-13T00:59:59.999Z", "overdue"],
    ["2026-05-13T16:00:00.000Z", "today"],
    ["2026-05-14T16:00:00.000Z", "week"],
    ["2026-05-17T16:00:00.000Z", "week"],
    ["2026-05-18T16:00:00.000Z", "later"],
  ] as const)("%s is %s", (dueAt, group) => {
    expect(groupOf(at(dueAt), now)).toBe(group);
  });

  it("has a place for what has no time limit", () => {
    expect(groupOf(null, now)).toBe("undated");
  });

  it("calls a record by its title, the unit's name, or its year", () => {
    expect(subjectOf({ projectId: "x", title: "题" })).toBe("题");
    expect(subjectOf({ unitName: "某公司" })).toBe("某公司");
    expect(subjectOf({ year: 2026 })).toBe("2026");
    expect(subjectOf({ id: "x" })).toBeNull();
  });
});

describe("the time left", () => {
  it("counts working days after today, the last day included", () => {
    expect(timeLeft(officialCalendar, now, at("2026-05-18T16:00:00.000Z"))).toEqual({ state: "left", workingDays: 3, provisional: false });
  });

  it("says today on the last day and counts the working days gone by after it", () => {
    expect(timeLeft(officialCalendar, now, at("2026-05-13T16:00:00.000Z")).state).toBe("today");
    expect(timeLeft(officialCalendar, now, at("2026-05-08T16:00:00.000Z"))).toMatchObject({ state: "overdue", workingDays: 4 });
  });

  it("tells when it was counted over a year without an official list", () => {
    expect(timeLeft(calendarOf([]), now, at("2026-05-18T16:00:00.000Z")).provisional).toBe(true);
  });
});
