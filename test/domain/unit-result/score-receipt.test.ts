import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../domain/programme/setting-catalogue.ts";
import { unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { limitWords } from "../../../domain/unit-result/limit-words.ts";
import { ScoreReceipt } from "../../../domain/unit-result/receipt-contract.ts";
import { scoreReceipt } from "../../../domain/unit-result/score-receipt.ts";
import { aConcludedPanel, judges, someAssignments } from "../../support/a-concluded-unit.ts";
import { anAnnouncedUnit } from "../../support/a-result-list.ts";
import { aTree } from "../../support/a-rubric.ts";
import { aSubmission } from "../../support/a-unit-evaluation.ts";

const tree = aTree();
const known = (assignments = someAssignments(), percent = 85) => {
  const unit = anAnnouncedUnit();
  const technical = aConcludedPanel(1, percent);
  const { conclusion } = technical;
  if (!unit.result || !conclusion) throw new Error("not announced");
  return {
    unit,
    result: unit.result,
    technical,
    conclusion,
    assignments,
    tree,
    filesOf: () => ["b.pdf", "a.pdf", "b.pdf"],
    settings: defaultSettings,
  };
};
const pointOf = (receipt: ScoreReceipt, point = "6.2.1") => receipt.points.find((one) => one.point === point);

describe("the receipt of a score", () => {
  it("R06 explains each of the 22 points: score, band, what the next one asks, files", () => {
    const receipt = scoreReceipt(known());
    expect(ScoreReceipt.parse(receipt)).toEqual(receipt);
    expect(receipt).toMatchObject({ grade: "excellent", score: 850_000, totalPoints: 1000, opinion: "体系有效", limitedBy: [] });
    expect(receipt.points).toHaveLength(22);
    expect(receipt.elements.map(({ element, percent }) => [element, percent])).toEqual(
      ["6.1", "6.2", "6.3", "6.4", "6.5", "6.6"].map((element) => [element, 85]),
    );
    const { anchors, weight } = tree.points.find(({ point }) => point === "6.2.1") ?? { anchors: [], weight: 0 };
    expect(pointOf(receipt)).toEqual({
      ...{ point: "6.2.1", weight, maximum: weight * 1000, score: weight * 850, percent: 85, notApplicable: null, cap: null },
      ...{ reached: anchors[4], next: anchors[5] },
      ...{ reasons: ["依据1", "依据2", "依据3"], strengths: ["数据完整"], improvements: ["加强分析"] },
      ...{ agreed: null, findings: [], evidence: ["a.pdf", "b.pdf"] },
    });
  });

  it("R05 is the same in whatever order the experts sit, and names none of them", () => {
    const receipt = scoreReceipt(known());
    expect(scoreReceipt(known(someAssignments().toReversed()))).toEqual(receipt);
    for (const judge of judges) expect(JSON.stringify(receipt)).not.toContain(judge);
  });

  it("does not round a share up into a band that was not earned, and asks nothing above the highest", () => {
    const between = known();
    const points = between.conclusion.points.map((one) => ({ ...one, score: one.score - 1 }));
    const receipt = scoreReceipt({ ...between, conclusion: { ...between.conclusion, points } });
    expect(pointOf(receipt)).toMatchObject({ percent: 84, reached: { from: 70 }, next: { from: 90 } });
    expect(pointOf(scoreReceipt(known(someAssignments(1, 95), 95)))).toMatchObject({ percent: 95, reached: { from: 90 }, next: null });
  });

  it("says why a point has no score, is capped, was agreed on or was found otherwise on site", () => {
    const base = known();
    const submission = aSubmission({
      caps: [{ point: "6.1.3", percent: 50, reason: "无评估记录" }],
      notApplicable: [{ point: "6.5.4", reason: "无跨境业务" }],
    });
    const unit = unitEvaluationNoun.schema.parse({ ...base.unit, submission });
    const item = { itemId: "i-1", point: "6.4.1" as const, question: "现场秩序" };
    const by = { memberId: "expert-1", organizationId: "employer-1" };
    const finding = { text: "定置管理到位", adjustment: 5, evidenceIds: [], by, at: base.technical.openedAt };
    const technical = {
      ...base.technical,
      consensus: {
        ...{ heldAt: base.technical.openedAt, attendance: [...judges], minutes: "会议", recordedBy: by },
        points: [{ point: "6.2.1" as const, percent: 80, reason: "合议采信检测数据" }],
      },
      onSite: {
        ...{ from: base.technical.openedAt, until: base.technical.openedAt, place: "厂区", team: [...judges], closedAt: null },
        items: [
          { ...item, finding },
          { ...item, itemId: "i-2", finding: null },
        ],
      },
    };
    const conclusion = { ...base.conclusion, points: base.conclusion.points.filter(({ point }) => point !== "6.5.4") };
    const receipt = scoreReceipt({ ...base, technical, conclusion, unit });
    expect(pointOf(receipt, "6.5.4")).toMatchObject({ score: null, percent: null, notApplicable: "无跨境业务", reached: null, next: null });
    expect(pointOf(receipt, "6.1.3")).toMatchObject({ cap: { percent: 50, reason: "无评估记录" } });
    expect(pointOf(receipt, "6.2.1")).toMatchObject({ agreed: "合议采信检测数据" });
    expect(pointOf(receipt, "6.4.1")).toMatchObject({ findings: ["定置管理到位"] });
  });

  it("puts what held the grade down into words", () => {
    expect(limitWords("first-level-floor 6.2", defaultSettings)).toEqual({
      code: "first-level-floor 6.2",
      zh: "6.2 运营管理得分率低于 50%，等级最高为合格",
      en: "6.2 Operations management is below 50 %: at most pass",
    });
    expect(limitWords("other", defaultSettings)).toEqual({ code: "other", zh: "other", en: "other" });
  });
});
