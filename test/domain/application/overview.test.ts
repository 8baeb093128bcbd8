import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageOf } from "../../../domain/application/coverage.ts";
import { eligibilityOf } from "../../../domain/application/eligibility.ts";
import { evidenceIdsOf, evidenceOf } from "../../../domain/application/evidence-of.ts";
import { radarOf } from "../../../domain/application/radar.ts";
import { applicationContents } from "../../../domain/application/section-content.ts";
import { SectionId } from "../../../domain/application/section-id.ts";
import { scoringPoints } from "../../../domain/standard/elements.ts";
import { aCompleteApplication, aCompleteContent, aKnown, anEligibility, aPoint, someContent } from "../../support/an-application.ts";
import { pointWith } from "./found.ts";

const someApplication = fc
  .tuple(...SectionId.options.map((section) => someContent(section).map((content) => ({ section, content }))))
  .map(applicationContents);

describe("coverage", () => {
  it("shows for each point which aspects are proved, left out with a reason, or bare", () => {
    const bare = pointWith("6.1.2", "R19", { evidence: [] });
    const R21 = { ...aPoint("6.1.2").aspects.R21, text: "", notApplicable: "不涉及", evidence: [], rows: [] };
    const contents = { "6.1.2": { ...bare, aspects: { ...bare.aspects, R21 } } };
    expect(coverageOf(contents).find(({ point }) => point === "6.1.2")).toEqual({
      point: "6.1.2",
      aspects: [
        { requirement: "R19", files: 0, state: "unproved" },
        { requirement: "R20", files: 2, state: "proved" },
        { requirement: "R21", files: 0, state: "not_applicable" },
      ],
      hasProof: false,
    });
  });

  it("has all 22 points, none proved when nothing was saved and all when complete", () => {
    expect(coverageOf({}).filter(({ hasProof }) => hasProof)).toEqual([]);
    expect(coverageOf(aCompleteApplication()).map(({ point, hasProof }) => [point, hasProof])).toEqual(
      scoringPoints.map(({ id }) => [id, true]),
    );
  });

  it("counts the files that the section names, whatever was saved", () => {
    fc.assert(
      fc.property(someApplication, (contents) => {
        for (const { point, aspects } of coverageOf(contents)) {
          const content = contents[point];
          expect(aspects.reduce((sum, { files }) => sum + files, 0)).toBe(content ? evidenceOf(content).length : 0);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe("radar", () => {
  it("weighs the points as the rubric does and leaves out what does not apply", () => {
    const contents = {
      "6.1.1": aPoint("6.1.1", { selfPercent: 100 }),
      "6.1.2": aPoint("6.1.2", { selfPercent: 50 }),
      "6.1.3": aPoint("6.1.3", { notApplicable: "不涉及" }),
      "6.2.1": aPoint("6.2.1", { selfPercent: 70 }),
    };
    expect(radarOf(contents, aKnown().rubric)).toEqual([
      { element: "6.1", percent: 69, rated: 2, of: 2 },
      { element: "6.2", percent: 15, rated: 1, of: 4 },
      { element: "6.3", percent: null, rated: 0, of: 3 },
      { element: "6.4", percent: null, rated: 0, of: 3 },
      { element: "6.5", percent: null, rated: 0, of: 4 },
      { element: "6.6", percent: null, rated: 0, of: 5 },
    ]);
  });

  it("stays between 0 and 100 whatever was saved", () => {
    fc.assert(
      fc.property(someApplication, (contents) => {
        const shares = radarOf(contents, aKnown().rubric).flatMap(({ percent }) => (percent === null ? [] : [percent]));
        expect(shares.filter((share) => share < 0 || share > 100)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

describe("evidence of a section", () => {
  it("names each file once, in sections of every kind", () => {
    const two = { evidenceIds: ["file-a", "file-b"] };
    expect(evidenceIdsOf(aCompleteContent("6.1.1", two))).toEqual(["file-a", "file-b"]);
    expect(evidenceOf(aCompleteContent("profile", two))).toEqual([
      { slot: "business-licence", evidenceId: "file-a" },
      { slot: "unit-profile", evidenceId: "file-b" },
    ]);
    expect(evidenceIdsOf(aCompleteContent("eligibility", { evidenceIds: [] }))).toEqual([]);
  });
});

describe("eligibility", () => {
  const { settings } = aKnown();
  const { answers } = anEligibility();

  it("is given when every ground is denied", () => {
    expect(eligibilityOf(answers, settings)).toEqual({ eligible: true, grounds: [], unanswered: [] });
  });

  it.each([
    ["serious_quality_accident", "发生严重质量事故", "Serious quality accident"],
    ["bad_credit", "被列入失信名单", "Listed for bad credit"],
  ])("is lost by %s", (veto, zh, en) => {
    const admitted = answers.map((answer) => ({ ...answer, occurred: answer.veto === veto }));
    expect(eligibilityOf(admitted, settings)).toEqual({ eligible: false, grounds: [{ code: veto, zh, en }], unanswered: [] });
  });

  it("is open while a ground is not answered", () => {
    const { eligible, unanswered } = eligibilityOf(answers.slice(0, -1), settings);
    expect({ eligible, unanswered: unanswered.map(({ code }) => code) }).toEqual({ eligible: false, unanswered: ["false_material"] });
  });
});
