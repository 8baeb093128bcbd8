import { describe, expect, it } from "vitest";
import { decidePublishResults } from "../../../domain/unit-result/publish-results.ts";
import { resultListNoun } from "../../../domain/unit-result/result-list.ts";
import { evaluationIdOf } from "../../support/a-concluded-unit.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { anItem, aResultList } from "../../support/a-result-list.ts";
import { got } from "../../support/an-acceptance.ts";

const deciding = aDeciding("officer", "2026-07-10T02:00:00.000Z");
const noNotice = {
  ...deciding,
  settings: { ...deciding.settings, notice: { ...deciding.settings.notice, result: { days: 0, dayType: "working_day" as const } } },
};
const items = [anItem(4, "pass", 690_000), anItem(3, "excellent", 900_000), anItem(1), anItem(2, "not_recognised", 300_000)];
const decided = aResultList({ status: "decided", decisionId: "decision-1", items });
const ids = [1, 2, 3, 4].map(evaluationIdOf);

describe("putting results on notice", () => {
  it("R06 names recognised units with their grade, by grade and name, never a score or the order of scores", () => {
    const { list, notice } = got(decidePublishResults(decided, ids, deciding));
    expect(list).toEqual({ ...decided, status: "on_notice", noticeId: "results-list-1" });
    expect(notice).toMatchObject({
      noticeId: "results-list-1",
      status: "running",
      subject: { kind: "unit-results", resultListId: "list-1" },
    });
    expect(notice?.items).toEqual([
      { id: evaluationIdOf(1), title: "安平县第1丝网有限公司", text: "评价等级：优秀" },
      { id: evaluationIdOf(3), title: "安平县第3丝网有限公司", text: "评价等级：优秀" },
      { id: evaluationIdOf(4), title: "安平县第4丝网有限公司", text: "评价等级：合格" },
    ]);
    expect(JSON.stringify(notice)).not.toMatch(/\d{6}000|"score"/);
  });

  it("strikes units that did not take their result, and returns a list that nobody is left on", () => {
    const { list, notice } = got(decidePublishResults(decided, ids.slice(0, 2), deciding));
    expect(list.struck).toEqual([evaluationIdOf(4), evaluationIdOf(3)]);
    expect(notice?.items.map(({ id }) => id)).toEqual([evaluationIdOf(1)]);
    expect(got(decidePublishResults(decided, [], deciding))).toMatchObject({ list: { status: "returned" }, notice: null });
  });

  it("goes straight on without a notice of results, and where nobody is recognised", () => {
    expect(got(decidePublishResults(decided, ids, noNotice))).toEqual({ list: { ...decided, status: "cleared" }, notice: null });
    const failed = { ...decided, items: [anItem(2, "not_recognised", 300_000)] };
    expect(got(decidePublishResults(failed, ids, deciding))).toEqual({ list: { ...failed, status: "cleared" }, notice: null });
  });

  it("is refused before the decision and after the notice", () => {
    for (const status of ["drafted", "on_notice", "cleared", "announced", "returned"] as const)
      expect(decidePublishResults({ ...decided, status }, ids, deciding)).toMatchObject({ ok: false, refusal: { code: "wrong-step" } });
  });

  it("a list still pending sorts before all others", () => {
    const sortOf = (status: typeof decided.status) => resultListNoun.place({ ...decided, status }).list?.sort;
    expect([sortOf("drafted"), sortOf("decided"), sortOf("on_notice")]).toEqual(["0#list-1", "0#list-1", "1#list-1"]);
  });
});
