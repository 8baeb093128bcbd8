import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSettings } from "../../../domain/programme/check-settings.ts";
import { defaultSettings, settings } from "../../../domain/programme/setting-catalogue.ts";
import { withSetting } from "./with-setting.ts";

const wholes = settings.flatMap(({ key, path, odd, range }) =>
  range.kind === "whole" ? [{ key, path, step: odd === true ? 2 : 1, ...range }] : [],
);
const choices = settings.flatMap(({ key, path, range }) => (range.kind === "choice" ? [{ key, path, choices: range.choices }] : []));
const ruleCodes = ["weights-do-not-sum", "trimming-leaves-too-few", "retention-below-law"];

const codeOf = (candidate: unknown): string => {
  const checked = checkSettings(candidate);
  return checked.ok ? "ok" : checked.refusal.code;
};
const change = (key: string, value: unknown) => checkSettings(withSetting(defaultSettings, key.split("."), value));

describe("checkSettings", () => {
  it("accepts the defaults unchanged", () => {
    expect(checkSettings(defaultSettings)).toEqual({ ok: true, value: defaultSettings });
  });

  it.each(wholes)("$key stays between $lowest and $highest", ({ key, path, lowest, highest, step }) => {
    for (const given of [lowest - step, highest + step])
      expect(checkSettings(withSetting(defaultSettings, path, given))).toMatchObject({
        ok: false,
        refusal: { code: "setting-out-of-range", details: { key, given, lowest, highest } },
      });
    for (const given of [lowest, highest]) expect(["ok", ...ruleCodes]).toContain(codeOf(withSetting(defaultSettings, path, given)));
  });

  it("refuses any number outside a range, naming the range", () => {
    fc.assert(
      fc.property(fc.constantFrom(...wholes), fc.integer(), ({ key, path, lowest, highest }, given) => {
        fc.pre(given < lowest || given > highest);
        const checked = checkSettings(withSetting(defaultSettings, path, given));
        expect(checked).toMatchObject({ ok: false, refusal: { code: "setting-out-of-range", details: { key, given, lowest, highest } } });
      }),
    );
  });

  it.each(choices)("$key takes only its choices", ({ key, path, choices: values }) => {
    for (const value of values) expect(["ok", "bands-do-not-cover"]).toContain(codeOf(withSetting(defaultSettings, path, value)));
    expect(checkSettings(withSetting(defaultSettings, path, "no such choice"))).toMatchObject({
      ok: false,
      refusal: { code: "setting-not-a-choice", details: { key, choices: values.join(", ") } },
    });
  });

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.jsonValue(), (candidate) => checkSettings(candidate).ok === false));
    fc.assert(
      fc.property(fc.constantFrom(...settings), fc.jsonValue(), ({ path }, value) => {
        expect(() => checkSettings(withSetting(defaultSettings, path, value))).not.toThrow();
      }),
    );
  });

  it.each([
    ["settings that are no object", null, "setting-malformed", "settings"],
    ["a group that is missing", withSetting(defaultSettings, ["call"], undefined), "setting-missing", "call"],
    ["a group that is no object", withSetting(defaultSettings, ["call"], 20), "setting-malformed", "call"],
    ["a setting that is missing", withSetting(defaultSettings, ["call", "windowDays"], undefined), "setting-missing", "call.windowDays"],
    ["a setting nobody knows", withSetting(defaultSettings, ["call", "windowHours"], 5), "setting-unknown", "call.windowHours"],
    ["a group nobody knows", withSetting(defaultSettings, ["fee"], {}), "setting-unknown", "fee"],
    ["text for a number", withSetting(defaultSettings, ["call", "windowDays"], "20"), "setting-malformed", "call.windowDays"],
    ["a fraction", withSetting(defaultSettings, ["call", "windowDays"], 20.5), "setting-malformed", "call.windowDays"],
    ["an even panel", withSetting(defaultSettings, ["panel", "size", "acceptance"], 6), "setting-not-odd", "panel.size.acceptance"],
  ])("refuses %s", (_name, candidate, code, key) => {
    expect(checkSettings(candidate)).toMatchObject({ ok: false, refusal: { code, details: { key } } });
  });

  it.each([
    ["rubric.totalPoints", 500, "setting-not-a-choice"],
    ["evaluation.free", false, "setting-not-a-choice"],
    ["rubric.processMethod", ["approach", "approach"], "setting-not-a-choice"],
    ["evaluation.vetoes", [{ code: "No Code", zh: "无", en: "none" }], "setting-malformed"],
    [
      "evaluation.vetoes",
      [
        { code: "a", zh: "甲", en: "a" },
        { code: "a", zh: "乙", en: "b" },
      ],
      "setting-malformed",
    ],
    [
      "rubric.bands",
      [
        { from: 0, to: 40 },
        { from: 50, to: 100 },
      ],
      "bands-do-not-cover",
    ],
    [
      "rubric.bands",
      [
        { from: 0, to: 50 },
        { from: 50, to: 100 },
      ],
      "bands-do-not-cover",
    ],
    [
      "rubric.bands",
      [
        { from: 0, to: 50 },
        { from: 55, to: 95 },
      ],
      "bands-do-not-cover",
    ],
    [
      "unit.grades",
      [
        { grade: "good", from: 700 },
        { grade: "excellent", from: 800 },
        { grade: "pass", from: 600 },
      ],
      "grades-not-decreasing",
    ],
    [
      "acceptance.grades",
      [
        { grade: "good", from: 60 },
        { grade: "pass", from: 60 },
      ],
      "grades-not-decreasing",
    ],
    ["acceptance.grades", [{ grade: "excellent", from: 90 }], "grades-not-decreasing"],
    ["acceptance.grades", [{ grade: "pass", from: 101 }], "setting-malformed"],
    ["score.trimCount", 3, "trimming-leaves-too-few"],
    ["procurement.retentionYears", 10, "retention-below-law"],
    ["recusal.grounds", [], "list-shortened"],
    ["acceptance.autoFail", [{ code: "late", zh: "逾期", en: "Late" }], "list-shortened"],
  ])("refuses %s = %j as %s", (key, value, code) => {
    expect(change(key, value)).toMatchObject({ ok: false, refusal: { code, details: { key } } });
  });

  it.each([
    [
      "rubric.bands",
      [
        { from: 0, to: 50 },
        { from: 55, to: 100 },
      ],
    ],
    ["rubric.processMethod", ["approach", "deployment"]],
    ["acceptance.grades", [{ grade: "pass", from: 60 }]],
    ["rubric.totalPoints", 100],
    ["recusal.grounds", [...defaultSettings.recusal.grounds, { code: "neighbour", zh: "邻居", en: "Neighbour" }]],
    ["notice.result.days", 0],
  ])("accepts %s = %j", (key, value) => {
    expect(change(key, value)).toMatchObject({ ok: true });
  });

  it("accepts ten years of retention where no fiscal money is spent", () => {
    const own = withSetting(defaultSettings, ["procurement", "regime"], "own_rules");
    expect(checkSettings(withSetting(own, ["procurement", "retentionYears"], 10))).toMatchObject({ ok: true });
  });
});

describe("weights", () => {
  it.each([
    ["rubric.weights.6.1", ["rubric", "weights", "6.1"], 131, { key: "rubric.weights", given: 1001, required: 1000 }],
    ["rubric.pointWeights.market", ["rubric", "pointWeights", "market"], 79, { key: "rubric.pointWeights 6.6", given: 399, required: 400 }],
    ["acceptance.weights.defence", ["acceptance", "weights", "defence"], 31, { key: "acceptance.weights", given: 101, required: 100 }],
    ["acceptance.rubric.benefit", ["acceptance", "rubric", "benefit"], 19, { key: "acceptance.rubric", given: 99, required: 100 }],
  ])("must sum: %s", (_name, path, value, details) => {
    expect(checkSettings(withSetting(defaultSettings, path, value))).toMatchObject({
      ok: false,
      refusal: { code: "weights-do-not-sum", details },
    });
  });

  it("may move between elements as long as every sum holds", () => {
    const changes: readonly (readonly [string, string, number])[] = [
      ["weights", "6.1", 131],
      ["weights", "6.2", 139],
      ["pointWeights", "6.1.1", 31],
      ["pointWeights", "6.2.1", 29],
    ];
    const moved = changes.reduce<unknown>(
      (value, [group, id, weight]) => withSetting(value, ["rubric", group, id], weight),
      defaultSettings,
    );
    expect(checkSettings(moved)).toMatchObject({ ok: true });
  });
});
