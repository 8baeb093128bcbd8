import { describe, expect, it } from "vitest";
import { addHours } from "../../../domain/kernel/instant.ts";
import { decideAggregatePanel } from "../../../domain/technical-evaluation/aggregate-panel.ts";
import { decideConcludePanel } from "../../../domain/technical-evaluation/conclude-panel.ts";
import { decideEscalateScoring } from "../../../domain/technical-evaluation/escalate-scoring.ts";
import { decideExplainOutlier } from "../../../domain/technical-evaluation/explain-outlier.ts";
import { decideRecordConsensus } from "../../../domain/technical-evaluation/record-consensus.ts";
import { decideSettleResult } from "../../../domain/technical-evaluation/settle-result.ts";
import { technicalEvaluationNoun } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aScoredPanel, aTechnicalEvaluation, scoreBy, submittedSheets } from "../../support/a-technical-evaluation.ts";
import { got } from "../../support/an-acceptance.ts";

const officer = aDeciding("officer", "2026-05-21T02:00:00.000Z");
const visitingAll = { ...officer.settings, evaluation: { ...officer.settings.evaluation, onSite: "all" as const } };
const usingCalibration = { ...officer.settings, score: { ...officer.settings.score, calibrated: "used" as const } };
const leader = aDeciding("expert-1", "2026-05-21T02:00:00.000Z");
/** Marks of 6.2.1 from 40 to 90: further apart than 30. */
const apart = { "6.2.1": [40, 90, 80, 80, 80] };
const held = { heldAt: leader.now, attendance: ["expert-1", "expert-2", "expert-3"], minutes: "逐项讨论。" };
const agreed = [{ point: "6.2.1" as const, percent: 75, reason: "有三年数据" }];

describe("adding a panel up", () => {
  it("R10 takes the sheets of the seats in force, whatever their order, and closes them", () => {
    const sheets = submittedSheets([70, 75, 80, 85, 90]);
    const added = got(decideAggregatePanel(aTechnicalEvaluation(), sheets, officer));
    expect(added.evaluation).toMatchObject({ status: "scored", result: { score: 800_000, grade: "excellent" } });
    expect(added.assignments).toEqual(sheets.map((sheet) => ({ ...sheet, status: "sealed" })));
    expect(decideAggregatePanel(aTechnicalEvaluation(), sheets.toReversed(), officer)).toEqual({ ok: true, value: added });
  });

  it.each([
    [
      "a sheet that was taken back",
      submittedSheets().map((sheet, index) => (index === 2 ? { ...sheet, status: "scoring" as const } : sheet)),
    ],
    ["a seat without a sheet", submittedSheets().slice(1)],
  ])("R05 says of %s only that not all are in", (_, sheets) => {
    expect(decideAggregatePanel(aTechnicalEvaluation(), sheets, officer)).toEqual({
      ok: false,
      refusal: { code: "sheets-missing", clause: "5.2", details: {} },
    });
  });

  it("R05 waits for a seat that is vacant", () => {
    const seats = aTechnicalEvaluation().seats.slice(1);
    expect(decideAggregatePanel(aTechnicalEvaluation({ seats }), submittedSheets().slice(1), officer)).toMatchObject({
      refusal: { code: "sheets-missing" },
    });
  });

  it("R10 a panel late with its sheets is marked late once, and goes on", () => {
    const late = { now: scoreBy };
    const marked = { ...aTechnicalEvaluation(), overdue: true };
    expect(decideEscalateScoring(aTechnicalEvaluation(), { now: addHours(scoreBy, -1) })).toMatchObject({
      refusal: { code: "not-yet-due" },
    });
    expect(decideEscalateScoring(aTechnicalEvaluation(), late)).toEqual({ ok: true, value: marked });
    expect(decideEscalateScoring(marked, late)).toMatchObject({ refusal: { code: "wrong-step" } });
    expect(technicalEvaluationNoun.place(aTechnicalEvaluation()).deadlines).toEqual([{ purpose: "scoring-overdue", dueAt: scoreBy }]);
    expect(technicalEvaluationNoun.place(marked).deadlines).toEqual([]);
  });
});

describe("settling an added-up result", () => {
  it("R10 leads to the conclusion when the panel agrees, to a consensus when it does not", () => {
    expect(got(decideSettleResult(aScoredPanel(), {}, officer)).status).toBe("reviewed");
    expect(got(decideSettleResult(aScoredPanel(undefined, apart), {}, officer)).status).toBe("consensus");
  });

  it("R10 needs a plan where every unit is visited", () => {
    const all = { ...officer, settings: visitingAll };
    expect(decideSettleResult(aScoredPanel(), {}, all)).toMatchObject({ refusal: { code: "on-site-unplanned" } });
  });

  it("R10 the leader writes down what was agreed on each point in question and no other", () => {
    const panel = got(decideSettleResult(aScoredPanel(undefined, apart), {}, officer));
    const recorded = got(decideRecordConsensus(panel, { ...held, points: agreed }, leader));
    const recordedBy = { memberId: "expert-1", organizationId: "employer-1" };
    expect(recorded).toEqual({ ...panel, status: "reviewed", consensus: { ...held, points: agreed, recordedBy } });
    const record = (others: object, as = leader) => decideRecordConsensus(panel, { ...held, points: agreed, ...others }, as);
    expect(record({ points: [] })).toMatchObject({ refusal: { code: "consensus-points", details: { points: "6.2.1" } } });
    expect(record({ points: [...agreed, { point: "6.1.1", percent: 80, reason: "x" }] })).toMatchObject({
      refusal: { code: "consensus-points" },
    });
    expect(record({ points: [{ ...agreed[0], percent: 74 }] })).toMatchObject({ refusal: { code: "mark-off-scale" } });
    expect(record({ attendance: ["expert-1", "expert-2"] })).toMatchObject({
      refusal: { code: "consensus-quorum", details: { present: 2, seats: 5 } },
    });
    expect(record({ attendance: ["expert-1", "expert-2", "anping"] })).toMatchObject({ refusal: { code: "consensus-quorum" } });
    expect(record({ attendance: ["expert-1", "expert-1", "expert-2"] })).toMatchObject({ refusal: { code: "consensus-quorum" } });
    expect(record({ heldAt: addHours(leader.now, 1) })).toMatchObject({ refusal: { code: "consensus-in-future" } });
    expect(record({}, aDeciding("expert-2"))).toMatchObject({ refusal: { code: "not-permitted" } });
    expect(record({}, aDeciding("anping"))).toMatchObject({ refusal: { code: "unknown-record" } });
  });
});

describe("a total far from the panel's", () => {
  /** The first expert's 40 % lies more than 30 % below the mean of the panel. */
  const far = aScoredPanel([40, 80, 80, 80, 80]);
  const explain = (panel: typeof far, as: string) => decideExplainOutlier(panel, { explanation: "佐证不足" }, aDeciding(as));

  it("R05 is explained by its author, who is asked until then and not in later steps", () => {
    const asked = { action: "explain-outlier", audience: "member:expert-1", clause: "5.2" };
    expect(technicalEvaluationNoun.place(far).waits).toContainEqual(asked);
    const explained = got(explain(far, "expert-1"));
    expect(explained.explanations).toMatchObject([{ memberId: "expert-1", text: "佐证不足", during: "scored" }]);
    expect(technicalEvaluationNoun.place(explained).waits).toEqual(technicalEvaluationNoun.place(far).waits);
    const settled = got(decideSettleResult(explained, {}, officer));
    expect(technicalEvaluationNoun.place(settled).waits).not.toContainEqual(asked);
    expect(explain(far, "expert-2")).toMatchObject({ refusal: { code: "not-permitted" } });
    expect(explain(aTechnicalEvaluation(), "expert-1")).toMatchObject({ refusal: { code: "wrong-step", details: { step: "scoring" } } });
  });

  it("R05 holds the conclusion back while it is not explained", () => {
    // Every point is one of disagreement, so the panel has talked all of them over.
    const points = (far.result?.disagreement.points ?? []).map((point) => ({ point, percent: 75, reason: "合议" }));
    const panel = got(decideRecordConsensus(got(decideSettleResult(far, {}, officer)), { ...held, points }, leader));
    const known = { ...leader, view: undefined };
    expect(decideConcludePanel(panel, { opinion: "同意" }, known)).toMatchObject({
      refusal: { code: "outlier-unexplained", details: { members: 1 } },
    });
    const explained = got(explain(panel, "expert-1"));
    expect(decideConcludePanel(explained, { opinion: "同意" }, known)).toMatchObject({
      value: { status: "concluded", conclusion: { score: 750_000, grade: "good", calibrated: null } },
    });
  });
});

/** The first expert marks 200 points of 1000 too low. */
const view = {
  ...{ cycleId: "main-2026", totalPoints: 1000, evaluations: 9, groups: 1, computedAt: leader.now },
  experts: [{ memberId: "expert-1", severity: 200_000, spread: 1000, evaluations: 3 }],
};

describe("concluding", () => {
  const reviewed = got(decideSettleResult(aScoredPanel([70, 75, 80, 80, 80]), {}, officer));
  const conclude = (known: object = {}, as = leader) =>
    decideConcludePanel(reviewed, { opinion: "体系有效" }, { ...as, view: undefined, ...known });

  it("R10 the leader alone concludes, and the grade is the scale's", () => {
    expect(got(conclude())).toMatchObject({
      status: "concluded",
      conclusion: { score: 770_000, grade: "good", limitedBy: [], by: { memberId: "expert-1" } },
    });
    expect(conclude({}, aDeciding("expert-2"))).toMatchObject({ refusal: { code: "not-permitted" } });
    expect(decideConcludePanel(aScoredPanel(), { opinion: "x" }, { ...leader, view: undefined })).toMatchObject({
      refusal: { code: "wrong-step" },
    });
  });

  it("R05 the calibrated score decides where the programme says so, moved by the panel's mean severity", () => {
    expect(conclude({ settings: usingCalibration })).toMatchObject({ refusal: { code: "calibration-missing" } });
    expect(got(conclude({ settings: usingCalibration, view })).conclusion).toMatchObject({
      score: 810_000,
      calibrated: 810_000,
      grade: "excellent",
    });
    expect(got(conclude({ view })).conclusion).toMatchObject({ score: 770_000, calibrated: null, grade: "good" });
  });

  it("R10 is ranked by its conclusion, the raw score kept beside it", () => {
    const concluded = got(conclude({ settings: usingCalibration, view }));
    const raw = technicalEvaluationNoun.place(reviewed);
    const final = technicalEvaluationNoun.place(concluded);
    expect(final.list?.key).toBe("cycle:main-2026:ranking");
    expect((final.list?.sort ?? "") < (raw.list?.sort ?? "")).toBe(true);
    expect(final.summary).toMatchObject({ score: 770_000, concluded: 810_000, grade: "excellent" });
    expect(raw.summary).toMatchObject({ score: 770_000, concluded: null, grade: "good" });
  });
});
