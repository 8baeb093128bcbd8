import { describe, expect, it } from "vitest";
import { decideSaveUnitSheet, decideSubmitUnitSheet, decideTakeBackSheet } from "../../../domain/technical-evaluation/fill-unit-sheet.ts";
import { anAssignment, marksOf, savedMarks, scoringBegan } from "../../support/a-technical-evaluation.ts";
import { aUnitSheet } from "../../support/a-unit-panel.ts";
import { got } from "../../support/an-acceptance.ts";

const submitting = { now: scoringBegan };

describe("a sheet in the making", () => {
  it("R10 takes single marks over those kept, and a whole sheet in place of them", () => {
    const first = got(decideSaveUnitSheet(anAssignment(), savedMarks({ "6.1.1": 70, "6.1.2": 60 }, { dissent: "另有意见" })));
    const second = got(decideSaveUnitSheet(first, savedMarks({ "6.1.2": 80 })));
    expect(second).toEqual({ ...anAssignment(), sheet: { marks: marksOf({ "6.1.1": 70, "6.1.2": 80 }), dissent: "另有意见" } });
    const whole = got(decideSaveUnitSheet(second, savedMarks({ "6.2.1": 50 }, { replaces: "sheet" })));
    expect(whole.sheet).toEqual({ marks: marksOf({ "6.2.1": 50 }), dissent: null });
  });

  it.each([
    ["a mark between two steps of the scale", anAssignment(), { "6.1.1": 72 }, "mark-off-scale", { point: "6.1.1", highest: 100, step: 5 }],
    [
      "a mark above the point's cap",
      anAssignment("expert-1", {}, { caps: { "6.1.3": 50 } }),
      { "6.1.3": 55 },
      "mark-off-scale",
      { point: "6.1.3", highest: 50, step: 5 },
    ],
    [
      "a point left out as not applicable",
      anAssignment("expert-1", {}, { notApplicable: ["6.5.4"] }),
      { "6.5.4": 50 },
      "unknown-point",
      { point: "6.5.4" },
    ],
    [
      "a submitted sheet",
      anAssignment("expert-1", { status: "submitted" }),
      { "6.1.1": 70 },
      "wrong-step",
      { step: "submitted", needed: "scoring" },
    ],
    [
      "a seat of someone who had to stay away",
      anAssignment("expert-1", { status: "recused" }),
      { "6.1.1": 70 },
      "wrong-step",
      { step: "recused", needed: "scoring" },
    ],
  ] as const)("R10 refuses %s", (_, assignment, percents, code, details) => {
    expect(decideSaveUnitSheet(assignment, savedMarks(percents))).toMatchObject({ ok: false, refusal: { code, details } });
  });

  it("R10 refuses a point marked twice", () => {
    const twice = { ...savedMarks({}), marks: [...marksOf({ "6.1.1": 70 }), ...marksOf({ "6.1.1": 80 })] };
    expect(decideSaveUnitSheet(anAssignment(), twice)).toMatchObject({ refusal: { code: "unknown-point" } });
  });
});

describe("a sheet handed in", () => {
  it("R10 is stamped, and stands as it was saved when nothing else is sent", () => {
    const sheet = aUnitSheet(80);
    const submitted = { ...anAssignment(), status: "submitted", sheet, submittedAt: scoringBegan };
    expect(decideSubmitUnitSheet(anAssignment(), { sheet }, submitting)).toEqual({ ok: true, value: submitted });
    expect(decideSubmitUnitSheet(anAssignment("expert-1", { sheet }), {}, submitting)).toEqual({ ok: true, value: submitted });
  });

  it("R10 needs every point of the terms, and of no other", () => {
    const withoutTwo = { marks: aUnitSheet(80).marks.slice(2), dissent: null };
    expect(decideSubmitUnitSheet(anAssignment(), { sheet: withoutTwo }, submitting)).toMatchObject({
      refusal: { code: "points-unmarked", details: { points: "6.1.1, 6.1.2" } },
    });
    const left = anAssignment("expert-1", {}, { notApplicable: ["6.1.1", "6.1.2"] });
    expect(decideSubmitUnitSheet(left, { sheet: withoutTwo }, submitting)).toMatchObject({ ok: true });
    expect(decideSubmitUnitSheet(left, { sheet: aUnitSheet(80) }, submitting)).toMatchObject({ refusal: { code: "unknown-point" } });
  });

  it("R05 a mark below the programme's share needs its reason, one at it does not", () => {
    const marks = aUnitSheet(80).marks.slice(1);
    const with55 = { marks: [...marksOf({ "6.1.1": 55 }), ...marks], dissent: null };
    expect(decideSubmitUnitSheet(anAssignment(), { sheet: with55 }, submitting)).toMatchObject({
      refusal: { code: "mark-without-reason", details: { points: "6.1.1", percent: 60 } },
    });
    const with60 = { marks: [...marksOf({ "6.1.1": 60 }), ...marks], dissent: null };
    expect(decideSubmitUnitSheet(anAssignment(), { sheet: with60 }, submitting)).toMatchObject({ ok: true });
    const explained = { marks: [...marksOf({ "6.1.1": 55 }, "无佐证"), ...marks], dissent: null };
    expect(decideSubmitUnitSheet(anAssignment(), { sheet: explained }, submitting)).toMatchObject({ ok: true });
  });

  it("R05 goes back to its author until the panel is added up, its marks as they were", () => {
    const submitted = got(decideSubmitUnitSheet(anAssignment(), { sheet: aUnitSheet(80) }, submitting));
    expect(decideTakeBackSheet(submitted)).toEqual({ ok: true, value: { ...submitted, status: "scoring", submittedAt: null } });
    for (const status of ["scoring", "sealed", "recused"] as const)
      expect(decideTakeBackSheet({ ...submitted, status })).toMatchObject({ refusal: { code: "wrong-step", details: { step: status } } });
  });
});
