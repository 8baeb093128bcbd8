import { describe, expect, it } from "vitest";
import { periodOf, periods } from "../../../domain/programme/period-of.ts";
import { ProgrammeSettings } from "../../../domain/programme/programme-settings.ts";
import { defaultSettings, settingAt, settings } from "../../../domain/programme/setting-catalogue.ts";
import { ClauseId } from "../../../domain/standard/clauses.ts";

describe("setting catalogue", () => {
  it("covers every group of the programme, each key once", () => {
    expect(new Set(settings.map(({ key }) => key)).size).toBe(settings.length);
    expect([...new Set(settings.map(({ path }) => path[0]))]).toEqual(Object.keys(ProgrammeSettings.shape));
  });

  it.each(settings)("$key has words, a basis, a clause and a default", ({ zh, en, basis, clause, fallback }) => {
    expect([zh, en, basis.zh, basis.en]).not.toContain("");
    expect(ClauseId.safeParse(clause).success).toBe(true);
    expect(fallback).not.toBeUndefined();
  });

  it("finds the setting a path leads into", () => {
    expect(settingAt(["rubric", "bands", 2, "from"])?.key).toBe("rubric.bands");
    expect(settingAt(["rubric"])).toBeUndefined();
  });
});

describe("periodOf", () => {
  const dated = settings.filter(({ unit }) => unit === "day" || unit === "working_day" || unit === "calendar_day" || unit === "month");

  it("covers exactly the settings that are lengths of time", () => {
    expect(Object.keys(periods).toSorted()).toEqual(dated.map(({ key }) => key).toSorted());
  });

  it.each(dated.filter(({ unit }) => unit !== "day"))("$key keeps its amount and unit", ({ key, unit, fallback }) => {
    const period = Object.entries(periods).find(([own]) => own === key)?.[1];
    expect(period?.(defaultSettings)).toMatchObject({ amount: fallback, unit });
  });

  it("follows the day type of a notice", () => {
    const calendar = structuredClone(defaultSettings);
    calendar.notice.shortlist.dayType = "calendar_day";
    expect(periodOf(defaultSettings, "notice.shortlist.days")).toMatchObject({ amount: 5, unit: "working_day" });
    expect(periodOf(calendar, "notice.shortlist.days")).toMatchObject({ amount: 5, unit: "calendar_day" });
    expect(periodOf(defaultSettings, "notice.result.days")).toMatchObject({ amount: 5, unit: "working_day" });
    expect(periodOf(defaultSettings, "notice.bidCandidate.days")).toMatchObject({ amount: 3, unit: "calendar_day" });
  });
});
