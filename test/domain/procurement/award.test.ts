import { describe, expect, it } from "vitest";
import { decideAward } from "../../../domain/procurement/award.ts";
import { BidEvaluation } from "../../../domain/procurement/bid-evaluation.ts";
import { decideCandidateNotice } from "../../../domain/procurement/decide-candidate-notice.ts";
import { decideNoticeCandidates } from "../../../domain/procurement/notice-candidates.ts";
import { decideRecordBidEvaluation } from "../../../domain/procurement/record-bid-evaluation.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { anEvaluation, aProcurement, someTerms } from "../../support/a-procurement.ts";
import { aProject } from "../../support/a-project.ts";

const seats = { panel: [{ memberId: "expert-1", organizationId: "employer-1", outside: true }] };
const inquiry = { terms: someTerms("inquiry") };
const now = "2026-03-25T02:00:00.000Z";
const named = { nameOf: (id: string) => `${id}公司` };

describe("R66 evaluation", () => {
  const record = (overrides: Record<string, unknown>, evaluation: Record<string, unknown> = {}) =>
    decideRecordBidEvaluation(
      aProcurement("opened", { ...seats, ...overrides }),
      BidEvaluation.parse(anEvaluation(evaluation)),
      aDeciding("officer", now),
    );

  it("R66 needs a panel, every bid assessed and every fitting one ranked", () => {
    expect(record({})).toMatchObject({ ok: true, value: { status: "evaluated", evaluation: { recordedBy: { memberId: "officer" } } } });
    expect(record({ panel: [] })).toMatchObject({ refusal: { code: "bid-panel-missing" } });
    expect(record({ status: "issued" })).toMatchObject({ refusal: { code: "wrong-step" } });
    const two = anEvaluation().assessments.slice(0, 2);
    expect(record({}, { assessments: two })).toMatchObject({ refusal: { code: "bids-not-all-assessed" } });
    expect(record({}, { assessments: [...two, ...two.slice(0, 1)] })).toMatchObject({ refusal: { code: "bids-not-all-assessed" } });
    expect(record({}, { ranking: ["institution-a"] })).toMatchObject({ refusal: { code: "ranking-mismatch" } });
    expect(record({}, { ranking: ["institution-a", "institution-c"] })).toMatchObject({ refusal: { code: "ranking-mismatch" } });
  });

  it("R66 in an inquiry the lowest price of those that fit comes first", () => {
    expect(record(inquiry)).toMatchObject({ refusal: { code: "lowest-price-first" } });
    expect(record(inquiry, { ranking: ["institution-b", "institution-a"] }).ok).toBe(true);
  });
});

describe("R66 candidate notice", () => {
  const notice = (status: "cleared" | "upheld" | "running", noticeId = "notice-1") => ({ noticeId, status });
  const both = { procurement: aProcurement("candidate_noticed"), project: aProject("in_procurement") };

  it("R66 names the ranked bids with their prices for three calendar days", () => {
    const noticed = decideNoticeCandidates(aProcurement("evaluated"), { noticeId: "notice-1", ...named }, aDeciding("officer", now));
    if (!noticed.ok) throw new Error(noticed.refusal.code);
    expect(noticed.value.notice).toMatchObject({ subject: { kind: "award-candidate" }, end: { lastDay: "2026-03-30" } });
    expect(noticed.value.notice.items.map(({ title, text }) => `${title} ${text}`)).toEqual([
      "institution-a公司 第1中标候选人，投标报价 100,000.00 元",
      "institution-b公司 第2中标候选人，投标报价 90,000.00 元",
    ]);
  });

  it("R66 belongs to an evaluated open tender", () => {
    const asked = { noticeId: "notice-1", ...named };
    expect(decideNoticeCandidates(aProcurement("opened"), asked, aDeciding("officer"))).toMatchObject({ refusal: { code: "wrong-step" } });
    const refused = decideNoticeCandidates(aProcurement("evaluated", inquiry), asked, aDeciding("officer"));
    expect(refused).toMatchObject({ refusal: { code: "no-candidate-notice" } });
  });

  it("R66 cleared it awaits the award, upheld it fails and the project returns; each only once", () => {
    const cleared = decideCandidateNotice(both, notice("cleared"), aDeciding("officer", now));
    if (!cleared.ok) throw new Error(cleared.refusal.code);
    expect(cleared.value).toMatchObject({
      procurement: { status: "candidate_noticed", candidateNotice: { clearedAt: now } },
      project: null,
    });
    const again = decideCandidateNotice({ ...both, procurement: cleared.value.procurement }, notice("cleared"), aDeciding("officer"));
    expect(again).toMatchObject({ refusal: { code: "wrong-step" } });
    expect(decideCandidateNotice(both, notice("upheld"), aDeciding("officer", now))).toMatchObject({
      value: { procurement: { status: "failed" }, project: { status: "need_confirmed" } },
    });
    expect(decideCandidateNotice(both, notice("running"), aDeciding("officer"))).toMatchObject({ refusal: { code: "wrong-step" } });
    expect(decideCandidateNotice(both, notice("cleared", "notice-2"), aDeciding("officer"))).toMatchObject({
      refusal: { code: "wrong-step" },
    });
  });
});

describe("R66 award", () => {
  const asked = { text: "请于三十日内签约", announcementId: "announcement-1", ...named };
  const cleared = { candidateNotice: { noticeId: "notice-1", clearedAt: "2026-03-30T02:00:00.000Z" } };
  const approving = aDeciding("approver", "2026-03-30T02:00:00.000Z");

  it("R66 goes to the first of the ranking at the price read out, and is announced", () => {
    expect(decideAward(aProcurement("candidate_noticed", cleared), asked, approving)).toMatchObject({
      ok: true,
      value: {
        procurement: {
          status: "awarded",
          award: { institutionId: "institution-a", priceFen: 10_000_000, signBy: "2026-04-29T16:00:00.000Z" },
        },
        announcement: { kind: "award", items: [{ id: "institution-a", title: "institution-a公司", text: "中标金额 100,000.00 元" }] },
      },
    });
    expect(decideAward(aProcurement("evaluated", inquiry), asked, approving)).toMatchObject({
      value: { announcement: { items: [{ text: "成交金额 100,000.00 元" }] } },
    });
  });

  it("R66 waits for the cleared notice and for another person than who recorded the evaluation", () => {
    expect(decideAward(aProcurement("evaluated"), asked, approving)).toMatchObject({ refusal: { code: "wrong-step" } });
    expect(decideAward(aProcurement("candidate_noticed"), asked, approving)).toMatchObject({ refusal: { code: "candidate-notice-open" } });
    const same = decideAward(aProcurement("candidate_noticed", cleared), asked, aDeciding("officer"));
    expect(same).toMatchObject({ refusal: { code: "not-permitted" } });
  });
});
