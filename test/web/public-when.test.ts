import { describe, expect, it } from "vitest";
import { closing, fullDay, moment } from "../../web/features/public/parts/when.ts";

describe("dates on public pages", () => {
  it("say weekday and Beijing time in both languages", () => {
    expect(moment("zh", "2026-05-07T02:00:00.000Z")).toBe("2026年5月7日星期四 10:00");
    expect(moment("en", "2026-05-07T02:00:00.000Z")).toMatch(/^Thursday,? 7 May 2026, 10:00$/);
    expect(fullDay("zh", "2029-08-04")).toBe("2029年8月4日星期六");
  });

  it("a deadline at midnight belongs to the day it closes", () => {
    expect(closing("zh", "2026-05-14T16:00:00.000Z")).toBe("2026年5月14日星期四 24:00");
    expect(closing("zh", "2026-05-14T09:30:00.000Z")).toBe("2026年5月14日星期四 17:30");
    expect(closing("en", "2026-12-31T16:00:00.000Z")).toMatch(/^Thursday,? 31 December 2026, 24:00$/);
  });
});
