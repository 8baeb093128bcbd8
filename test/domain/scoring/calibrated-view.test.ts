import { describe, expect, it } from "vitest";
import { Instant } from "../../../domain/kernel/instant.ts";
import { calibrate } from "../../../domain/scoring/calibrate.ts";
import { calibratedScoreOf, calibratedViewNoun, calibratedViewOf } from "../../../domain/scoring/calibrated-view.ts";

const now = Instant.parse("2026-10-09T02:00:00.000Z");
const rows = [
  {
    evaluationId: "unit-1",
    marks: [
      { memberId: "a", total: 680_000 },
      { memberId: "b", total: 700_000 },
    ],
  },
  {
    evaluationId: "unit-2",
    marks: [
      { memberId: "b", total: 760_000 },
      { memberId: "c", total: 771_001 },
    ],
  },
];
const calibration = calibrate(rows);
const view = calibratedViewOf(calibration, { cycleId: "main-2026", totalPoints: 1000, now });

describe("a calibrated view", () => {
  it("R05 keeps the experts only, and gives each unit the score the calibration gave", () => {
    expect(view).toEqual({
      ...{ cycleId: "main-2026", totalPoints: 1000, evaluations: 2, groups: 1, computedAt: now },
      experts: calibration.experts,
    });
    expect(rows.map(({ marks }) => calibratedScoreOf(view, [...marks]))).toEqual(calibration.scores.map(({ score }) => score));
  });

  it("R05 keeps a score within what the rubric allows", () => {
    expect(calibratedScoreOf(view, [{ memberId: "a", total: 999_000 }])).toBe(1_000_000);
    expect(calibratedScoreOf(view, [{ memberId: "c", total: 1000 }])).toBe(0);
  });

  it("R05 takes an expert it does not know as neither severe nor lenient", () => {
    expect(
      calibratedScoreOf(view, [
        { memberId: "new", total: 700_001 },
        { memberId: "newer", total: 700_002 },
      ]),
    ).toBe(700_002);
    expect(() => calibratedScoreOf(view, [])).toThrow(RangeError);
  });

  it("R05 stands in no list and fits one item of the table with 1,500 experts", () => {
    expect(calibratedViewNoun.place(view)).toMatchObject({ step: "computed", list: null, owner: null, waits: [], summary: {} });
    const experts = Array.from({ length: 1501 }, (_, index) => ({
      memberId: `0f25da60-0000-4000-8000-${String(index).padStart(12, "0")}`,
      ...{ severity: -123_456, spread: 1_000, evaluations: 50 },
    }));
    const whole = calibratedViewOf({ ...calibration, experts: experts.slice(1) }, { cycleId: "main-2026", totalPoints: 1000, now });
    expect(JSON.stringify(whole).length).toBeLessThan(300_000);
    expect(() => calibratedViewOf({ ...calibration, experts }, { cycleId: "main-2026", totalPoints: 1000, now })).toThrow();
  });

  it("R05 finds each of many experts, who stand in the order of their ids", () => {
    const experts = Array.from({ length: 100 }, (_, index) => ({
      memberId: `e${index + 100}`,
      severity: index + 1,
      spread: 1000,
      evaluations: 1,
    }));
    const found = experts.map(({ memberId }) => calibratedScoreOf({ experts, totalPoints: 1000 }, [{ memberId, total: 0 }]));
    expect(found).toEqual(experts.map(({ severity }) => severity));
    const unknown = ["a", "e1005", "z"].map((memberId) => calibratedScoreOf({ experts, totalPoints: 1000 }, [{ memberId, total: 7 }]));
    expect(unknown).toEqual([7, 7, 7]);
    const mixed = { ...calibration, experts: experts.toReversed() };
    expect(() => calibratedViewOf(mixed, { cycleId: "main-2026", totalPoints: 1000, now })).toThrow();
  });
});
