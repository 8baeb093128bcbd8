import { describe, expect, it } from "vitest";
import { checkApplication } from "../../../domain/application/check-application.ts";
import { checkSection } from "../../../domain/application/check-section.ts";
import type { ApplicationContents } from "../../../domain/application/section-content.ts";
import { SectionId } from "../../../domain/application/section-id.ts";
import { aCompleteApplication, aKnown, anEligibility, aPoint, aProfile, gapsAcross } from "../../support/an-application.ts";
import { pointWith, rowOf, rowsOf } from "./found.ts";

describe("checkApplication", () => {
  it("asks for all 24 sections when nothing was saved", () => {
    expect(gapsAcross({})).toEqual(SectionId.options.map((section) => `${section} section-empty`));
  });

  it("R24 finds processes and results that use an indicator which does not exist", () => {
    const kpis = rowsOf("6.1.3", "R24").slice(0, 3);
    const gaps = gapsAcross(aCompleteApplication({ "6.1.3": pointWith("6.1.3", "R24", { rows: kpis }) }));
    expect(new Set(gaps)).toEqual(
      new Set(["6.2.2", "contribution", "market", "innovation", "operations", "resources"].map((at) => `${at} unknown-kpi`)),
    );
  });

  it("R24 warns of an indicator that nothing uses", () => {
    const rows = [...rowsOf("6.1.3", "R24"), { ...rowOf("6.1.3", "R24"), code: "K7" }];
    const { sections } = checkApplication(aCompleteApplication({ "6.1.3": pointWith("6.1.3", "R24", { rows }) }), aKnown());
    expect(sections.get("6.1.3")?.warnings).toEqual([
      {
        code: "kpi-unused",
        requirement: "R24",
        place: "aspects.R24.rows",
        zh: "指标 K7 既未用于过程，也未用于绩效结果。",
        en: "KPI K7 is used by no process and no result.",
      },
    ]);
  });

  it("R30 finds controls of processes that are not listed", () => {
    const rows = [{ ...rowOf("6.2.3", "R30"), process: "G9" }];
    expect(gapsAcross(aCompleteApplication({ "6.2.3": pointWith("6.2.3", "R30", { rows }) }))).toEqual(["6.2.3 unknown-process"]);
  });

  it("names the grounds that the unit admits, which are no gaps", () => {
    const answers = anEligibility().answers.map((answer) => ({ ...answer, occurred: answer.veto === "illegal_act" }));
    const contents = aCompleteApplication({ eligibility: anEligibility({ answers }) });
    expect(checkApplication(contents, aKnown()).ineligible).toEqual([{ code: "illegal_act", zh: "有违法行为", en: "Unlawful act" }]);
    expect(gapsAcross(contents)).toEqual([]);
  });

  it.each<[string, ApplicationContents, readonly string[]]>([
    ["no industry", { profile: aProfile({ field: "" }) }, ["profile cell-missing"]],
    ["no licence", { profile: aProfile({ evidence: [] }) }, ["profile slot-missing"]],
    ["too short a look-back", { eligibility: anEligibility({ lookBackYears: 2 }) }, ["eligibility look-back-short"]],
    ["answers not vouched for", { eligibility: anEligibility({ truthful: false }) }, ["eligibility not-vouched-for"]],
    [
      "a ground not answered",
      { eligibility: anEligibility({ answers: anEligibility().answers.slice(1) }) },
      ["eligibility veto-unanswered"],
    ],
    ["a point not rated", { "6.1.1": aPoint("6.1.1", { selfPercent: null }) }, ["6.1.1 self-score-missing"]],
    ["a point rated off the step", { "6.1.1": aPoint("6.1.1", { selfPercent: 57 }) }, ["6.1.1 self-score-off-step"]],
    ["a required point left out", { "6.1.1": aPoint("6.1.1", { notApplicable: "不涉及" }) }, ["6.1.1 point-required"]],
  ])("finds %s", (_, overrides, gaps) => {
    expect(gapsAcross(aCompleteApplication(overrides))).toEqual(gaps);
  });

  it("lets a point that the rubric does not require be left out with a reason, empty as it is", () => {
    const { rubric } = aKnown();
    const points = rubric.points.map((one) => ({ ...one, required: one.point !== "6.3.2" }));
    const content = { selfPercent: null, selfWords: "", notApplicable: "本单位不参与标准化", aspects: {} };
    expect(checkSection("6.3.2", content, aKnown({ rubric: { ...rubric, points } }))).toEqual({
      gaps: [],
      warnings: [],
      cap: null,
      notApplicable: "本单位不参与标准化",
    });
  });
});
