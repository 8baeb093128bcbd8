import { Instant, LocalDate } from "../../domain/kernel/instant.ts";
import { decideEnterAnnouncement, decideTakeResult } from "../../domain/unit-evaluation/take-result.ts";
import type { UnitEvaluation } from "../../domain/unit-evaluation/unit-evaluation.ts";
import type { ListedResult, ResultList } from "../../domain/unit-result/result-list.ts";
import { resultListNoun } from "../../domain/unit-result/result-list.ts";
import { aConcludedUnit, evaluationIdOf, unitIdOf } from "./a-concluded-unit.ts";
import { got } from "./an-acceptance.ts";

const body = { organizationId: "body" };

/** What a list carries of the n-th unit. */
export const anItem = (n: number, grade: ListedResult["grade"] = "excellent", score = 850_000): ListedResult => ({
  ...{ evaluationId: evaluationIdOf(n), unitId: unitIdOf(n), unitName: `安平县第${n}丝网有限公司`, grade, score },
});

/** A list of two units that awaits its decision, unless overridden. */
export const aResultList = (overrides: Partial<ResultList> = {}): ResultList =>
  resultListNoun.schema.parse({
    resultListId: "list-1",
    cycleId: "main-2026",
    title: "2026 年单位评价结果",
    status: "drafted",
    items: [anItem(1), anItem(2, "pass", 650_000)],
    struck: [],
    draftedBy: { memberId: "officer", ...body },
    draftedAt: "2026-07-02T02:00:00.000Z",
    ...{ decisionId: null, noticeId: null, announcementId: null, announcedBy: null, announcedAt: null, titled: false, validUntil: null },
    ...overrides,
  });

/** The same, cleared by its notice. */
export const aClearedList = (overrides: Partial<ResultList> = {}): ResultList =>
  aResultList({ status: "cleared", decisionId: "decision-1", noticeId: "results-list-1", ...overrides });

export const announcedAt = Instant.parse("2026-08-03T02:00:00.000Z");

/** The n-th unit with its announced result. */
export const anAnnouncedUnit = (n = 1, grade: ListedResult["grade"] = "excellent"): UnitEvaluation => {
  const taken = { grade, score: 850_000, resultListId: "list-1", noticeId: grade === "not_recognised" ? null : "results-list-1" };
  const announced = {
    ...{ resultListId: "list-1", announcementId: "announcement-1", announcedAt },
    validUntil: LocalDate.parse("2029-08-03"),
    titled: true,
  };
  return got(decideEnterAnnouncement(got(decideTakeResult(aConcludedUnit(n), taken)), announced));
};
