import { describe, expect, it } from "vitest";
import { decideApproveGrade, decideReturnConclusion } from "../../../domain/acceptance/approve-grade.ts";
import { decideConcludePanel } from "../../../domain/acceptance/conclude.ts";
import { excellentLimit, tallied } from "../../../domain/acceptance/excellent-tally.ts";
import { decideAggregate, decideExplainOutlier } from "../../../domain/acceptance/score-acceptance.ts";
import type { CollectiveDecision } from "../../../domain/decision/decision.ts";
import { defaultSettings } from "../../../domain/programme/setting-catalogue.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { acceptanceId, anAcceptance, at, fiveSheets, got } from "../../support/an-acceptance.ts";

const leader = { ...aDeciding("expert-1", at("12-13")), decision: undefined };
const plain = { opinion: "同意", autoFail: [] };
const refused = (code: string) => ({ ok: false, refusal: { code } });

describe("adding up", () => {
  it("R82 waits for every member's sheet and counts none twice", () => {
    const scoring = anAcceptance("scoring");
    const sheets = fiveSheets(scoring);
    expect(decideAggregate(scoring, sheets.slice(1), leader)).toMatchObject({ refusal: { code: "sheets-missing", details: {} } });
    const draft = sheets.map((sheet, index) => (index === 4 ? { ...sheet, status: "draft" as const } : sheet));
    expect(decideAggregate(scoring, draft, leader)).toMatchObject(refused("sheets-missing"));
    expect(got(decideAggregate(scoring, sheets, leader)).result).toMatchObject({ score: 95_000, sheets: 5, outliers: [] });
    expect(decideAggregate(anAcceptance("defended"), sheets, leader)).toMatchObject(refused("wrong-step"));
  });

  it("R82 whoever lies far off explains it before the panel concludes", () => {
    const scoring = anAcceptance("scoring");
    const scored = got(decideAggregate(scoring, fiveSheets(scoring, [95, 95, 95, 95, 20]), leader));
    expect(scored.result?.outliers.map(({ memberId }) => memberId)).toEqual(["expert-5"]);
    expect(decideConcludePanel(scored, plain, leader)).toMatchObject(refused("outlier-unexplained"));
    expect(decideExplainOutlier(scored, { explanation: "x" }, aDeciding("expert-2"))).toMatchObject(refused("not-permitted"));
    const explained = got(decideExplainOutlier(scored, { explanation: "数据不实" }, aDeciding("expert-5")));
    expect(decideConcludePanel(explained, plain, leader).ok).toBe(true);
    expect(decideExplainOutlier(anAcceptance("concluded"), { explanation: "x" }, aDeciding("expert-5"))).toMatchObject(
      refused("wrong-step"),
    );
  });
});

describe("the grade", () => {
  it("R83 is what the scale gives, and fail on a ground of failing at once", () => {
    expect(got(decideConcludePanel(anAcceptance("scored"), plain, leader)).conclusion).toMatchObject({
      computedGrade: "excellent",
      grade: "excellent",
    });
    const failed = decideConcludePanel(anAcceptance("scored"), { ...plain, autoFail: ["false_materials"] }, leader);
    expect(got(failed).conclusion?.grade).toBe("fail");
    expect(decideConcludePanel(anAcceptance("scored"), { ...plain, autoFail: ["bad_mood"] }, leader)).toMatchObject(
      refused("unknown-ground"),
    );
  });

  it("R82 is concluded by the leader alone, once", () => {
    expect(decideConcludePanel(anAcceptance("scored"), plain, { ...leader, ...aDeciding("expert-2") })).toMatchObject(
      refused("not-permitted"),
    );
    expect(decideConcludePanel(anAcceptance("concluded"), plain, leader)).toMatchObject(refused("wrong-step"));
  });

  const carried: CollectiveDecision = {
    decisionId: "d-1",
    cycleId: "main-2026",
    subject: { kind: "grade-override", acceptanceId, grade: "good" },
    status: "carried",
    convenedBy: "officer",
    roster: ["committee-1", "committee-2", "committee-3"],
    recusals: [],
    ballots: [],
    minutes: null,
  };
  const override = { decisionId: "d-1", grade: "good" as const, reason: "经集体研究" };

  it("R83 departs from the scale only by a collective decision carried for this project and grade", () => {
    const conclude = (decision: CollectiveDecision | undefined) =>
      decideConcludePanel(anAcceptance("scored"), { ...plain, override }, { ...leader, decision });
    expect(got(conclude(carried)).conclusion).toMatchObject({ computedGrade: "excellent", grade: "good", override: { decisionId: "d-1" } });
    expect(conclude(undefined)).toMatchObject(refused("override-not-carried"));
    expect(conclude({ ...carried, status: "lost" })).toMatchObject(refused("override-not-carried"));
    for (const subject of [
      { kind: "grade-override" as const, acceptanceId: "other", grade: "good" },
      { kind: "grade-override" as const, acceptanceId, grade: "pass" },
      { kind: "shortlist" as const, projectIds: ["p"] },
    ])
      expect(conclude({ ...carried, subject })).toMatchObject(refused("override-not-carried"));
  });
});

describe("approval", () => {
  const tally = { cycleId: "main-2026", acceptanceIds: ["x", "y"] };
  const approver = { ...aDeciding("approver", at("12-14")), tally, listed: 10 };

  it("R83 is another person's than the panel's, within the year's share of excellent ones", () => {
    const { acceptance, tally: next } = got(decideApproveGrade(anAcceptance("concluded"), approver));
    expect(acceptance).toMatchObject({ status: "approved", approval: { by: { memberId: "approver" } } });
    expect(next.acceptanceIds).toEqual(["x", "y", acceptanceId]);
    expect(decideApproveGrade(anAcceptance("concluded"), { ...approver, listed: 9 })).toMatchObject(refused("excellent-cap"));
    expect(decideApproveGrade(anAcceptance("concluded"), { ...approver, ...aDeciding("expert-1") })).toMatchObject(
      refused("not-permitted"),
    );
    expect(decideApproveGrade(anAcceptance("scored"), approver)).toMatchObject(refused("wrong-step"));
  });

  it("goes back to the panel with a reason", () => {
    expect(got(decideReturnConclusion(anAcceptance("concluded"), { reason: "名额已满" }, approver)).status).toBe("scored");
    expect(decideReturnConclusion(anAcceptance("approved"), { reason: "x" }, approver)).toMatchObject(refused("wrong-step"));
  });

  it.each([
    [10, 3],
    [9, 2],
    [1, 1],
    [0, 1],
  ])("of %i projects %i may be excellent", (listed, limit) => {
    expect(excellentLimit(defaultSettings, listed)).toBe(limit);
    expect(excellentLimit({ ...defaultSettings, acceptance: { ...defaultSettings.acceptance, excellentCapPct: 0 } }, listed)).toBe(0);
  });

  it("counts an acceptance once, and no longer when it is graded anew", () => {
    expect(tallied(tally, "x", "excellent").acceptanceIds).toEqual(["y", "x"]);
    expect(tallied(tally, "x", "good").acceptanceIds).toEqual(["y"]);
  });
});
