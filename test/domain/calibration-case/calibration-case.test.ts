import { describe, expect, it } from "vitest";
import { compareWithReference } from "../../../domain/calibration-case/compare-with-reference.ts";
import { decideSetCalibrationCase } from "../../../domain/calibration-case/set-calibration-case.ts";
import { decideSubmitCalibration } from "../../../domain/calibration-case/submit-calibration.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { got } from "../../support/an-acceptance.ts";

const asked = {
  cycleId: "main-2026",
  title: "某装备制造企业",
  dossier: [
    { point: "6.1.1" as const, text: "该单位设有质量管理部门……" },
    { point: "6.2.1" as const, text: "该单位识别了九个主要过程……" },
  ],
  reference: [
    { point: "6.1.1" as const, percent: 80, reason: "职责明确" },
    { point: "6.2.1" as const, percent: 40, reason: "没有指标" },
  ],
};
const officer = { ...aDeciding("officer"), bandStep: 5, inUse: false };
const set = got(decideSetCalibrationCase(asked, officer));
const expert = { ...aDeciding("expert-1"), earlier: undefined };
const marks = [
  { point: "6.1.1" as const, percent: 60 },
  { point: "6.2.1" as const, percent: 50 },
];

describe("the year's calibration case", () => {
  it("R05 is set with a reference for every point of its dossier, until someone relies on it", () => {
    expect(set).toEqual({ ...asked, bandStep: 5, setBy: { memberId: "officer", organizationId: "body" }, setAt: officer.now });
    expect(decideSetCalibrationCase(asked, { ...officer, inUse: true })).toMatchObject({ refusal: { code: "calibration-in-use" } });
    expect(decideSetCalibrationCase({ ...asked, reference: asked.reference.slice(1) }, officer)).toMatchObject({
      refusal: { code: "calibration-points", details: { points: "6.1.1, 6.2.1" } },
    });
    const twice = { ...asked, dossier: asked.dossier.map((one) => ({ ...one, point: "6.1.1" as const })) };
    expect(decideSetCalibrationCase(twice, officer)).toMatchObject({ refusal: { code: "calibration-points" } });
    expect(decideSetCalibrationCase(asked, { ...officer, bandStep: 100 })).toMatchObject({ refusal: { code: "mark-off-scale" } });
  });

  it("R05 is marked whole and once, and then tells where one stands beside the reference", () => {
    const comparison = {
      severity: 5_000,
      spread: 250,
      differences: [
        { point: "6.1.1", difference: -20 },
        { point: "6.2.1", difference: 10 },
      ],
    };
    const sheet = { cycleId: "main-2026", memberId: "expert-1", marks, comparison, submittedAt: expert.now };
    expect(decideSubmitCalibration(set, { marks }, expert)).toEqual({ ok: true, value: sheet });
    const earlier = got(decideSubmitCalibration(set, { marks }, expert));
    expect(decideSubmitCalibration(set, { marks }, { ...expert, earlier })).toMatchObject({ refusal: { code: "wrong-step" } });
    expect(decideSubmitCalibration(set, { marks: marks.slice(1) }, expert)).toMatchObject({ refusal: { code: "calibration-points" } });
    const off = marks.map((mark) => ({ ...mark, percent: 61 }));
    expect(decideSubmitCalibration(set, { marks: off }, expert)).toMatchObject({ refusal: { code: "mark-off-scale" } });
  });

  it("R05 an expert who marks as the reference does is neither severe nor spread otherwise; a flat reference has no spread", () => {
    const same = {
      severity: 0,
      spread: 1000,
      differences: [
        { point: "6.1.1", difference: 0 },
        { point: "6.2.1", difference: 0 },
      ],
    };
    expect(compareWithReference(asked.reference, asked.reference)).toEqual(same);
    const flat = asked.reference.map((one) => ({ ...one, percent: 50 }));
    expect(compareWithReference(marks, flat).spread).toBeNull();
    expect(() => compareWithReference(marks, [])).toThrow("6.1.1");
  });
});
