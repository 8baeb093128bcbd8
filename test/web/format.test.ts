import { describe, expect, it } from "vitest";
import { dayAndTime, dayOnly, timeOnly } from "../../web/language/format.ts";

describe("a moment in words", () => {
  it("is of Beijing, and midnight begins its day in both languages", () => {
    expect(dayAndTime("zh", "2026-05-06T16:00:00.000Z")).toBe("2026年5月7日 00:00");
    expect(dayAndTime("en", "2026-05-06T16:00:00.000Z")).toBe("7 May 2026, 00:00");
    expect(timeOnly("en", "2026-05-06T16:00:05.000Z")).toBe("00:00:05");
  });

  it("is a day alone of a local date, and what is no date is given back", () => {
    expect(dayOnly("zh", "2026-05-07")).toBe("2026年5月7日");
    expect(dayOnly("en", "2026-05-07")).toBe("7 May 2026");
    expect(dayOnly("en", "—")).toBe("—");
  });
});
