import { describe, expect, it } from "vitest";
import { checkSettings } from "../../domain/programme/check-settings.ts";
import { defaultSettings, settings } from "../../domain/programme/setting-catalogue.ts";
import { faultsOf } from "../../web/features/member/written-relations.ts";
import { changesBetween, differsFromDefault, sumGroups, sumOf, withSetting } from "../../web/features/programme/edit-settings.ts";
import { rowsOf, settingsRefusal, settingText } from "../../web/features/programme/setting-text.ts";

describe("the programme's editor", () => {
  it("has a way to write every setting: a number, a choice, a selection, or rows", () => {
    const without = settings.filter(({ range, fallback }) => range.kind === "open" && rowsOf(fallback) === null);
    expect(without.map(({ key }) => key)).toEqual([]);
  });

  it("tells every setting's default in words in both languages", () => {
    for (const setting of settings)
      for (const language of ["zh", "en"] as const) {
        const text = settingText(language, setting, setting.fallback);
        expect(text, setting.key).not.toBe("");
        expect(text, setting.key).not.toMatch(/undefined|[{}[\]]/);
      }
  });

  it("changes one setting and nothing else, and shows the difference", () => {
    const next = withSetting(defaultSettings, ["call", "windowDays"], 30);
    expect(changesBetween(defaultSettings, next).map(({ setting, to }) => [setting.key, to])).toEqual([["call.windowDays", 30]]);
    expect(changesBetween(defaultSettings, defaultSettings)).toEqual([]);
    expect(settings.filter((setting) => differsFromDefault(next, setting)).map(({ key }) => key)).toEqual(["call.windowDays"]);
  });

  it("says in words, by the setting's name, which sum is wrong", () => {
    const next = withSetting(defaultSettings, ["acceptance", "weights", Object.keys(defaultSettings.acceptance.weights)[0] ?? ""], 51);
    const checked = checkSettings(next);
    if (checked.ok) throw new Error("the sum should be wrong");
    const said = settingsRefusal("zh", checked.refusal);
    expect(said.title).toContain("100");
    expect(said.title).not.toContain("acceptance.weights");
    expect(sumOf(next, "acceptance.weights")).not.toBe(100);
  });

  it("adds up groups that exist", () => {
    for (const group of sumGroups) expect(sumOf(defaultSettings, group), group).toBeGreaterThan(0);
  });

  it("names a setting out of its range by its own words", () => {
    const checked = checkSettings(withSetting(defaultSettings, ["call", "windowDays"], 100_000));
    if (checked.ok) throw new Error("out of range");
    const setting = settings.find(({ key }) => key === "call.windowDays");
    expect(settingsRefusal("en", checked.refusal)).toMatchObject({
      key: "call.windowDays",
      title: expect.stringContaining(setting?.en ?? "-"),
    });
  });
});

describe("relations being written", () => {
  it("are held to the contract row by row", () => {
    const rows = [
      { organizationId: "unit-1", kind: "employment", until: "" },
      { organizationId: "", kind: "employment", until: "" },
      { organizationId: "unit-1", kind: "advice", until: "2026-02-30" },
    ];
    expect([...faultsOf(rows)]).toEqual([
      [1, "organizationId"],
      [2, "until"],
    ]);
  });
});
