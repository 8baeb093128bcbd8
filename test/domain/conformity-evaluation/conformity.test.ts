import { describe, expect, it } from "vitest";
import { decideAnswerConformity } from "../../../domain/conformity-evaluation/answer-conformity.ts";
import { decideConcludeConformity } from "../../../domain/conformity-evaluation/conclude-conformity.ts";
import type { ConformityFinding } from "../../../domain/conformity-evaluation/conformity-evaluation.ts";
import { ConformityItemId, conformityItems } from "../../../domain/conformity-evaluation/conformity-items.ts";
import { decideRequestSupplement } from "../../../domain/conformity-evaluation/request-supplement.ts";
import type { Reviewing } from "../../../domain/conformity-evaluation/reviewing.ts";
import { Instant } from "../../../domain/kernel/instant.ts";
import { decideUnitSupplementOverdue } from "../../../domain/unit-evaluation/supplement-overdue.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aReview, findings } from "../../support/a-review.ts";
import { got } from "../../support/an-acceptance.ts";

const deciding = aDeciding("officer", "2026-04-01T02:00:00.000Z");
const by = { memberId: "officer", organizationId: "body" };
const answered = (items: ConformityFinding[], review: Reviewing = aReview()): Reviewing => ({
  ...review,
  conformity: got(decideAnswerConformity(review, { items }, deciding)),
});
const conclude = (review: Reviewing) => decideConcludeConformity(review, { ...deciding, stayAway: [] });
const asked = { items: [{ section: "profile" as const, reason: "营业执照不清楚" }] };

describe("the checklist", () => {
  it("R09 names every item once, in both languages, with its clause", () => {
    expect(ConformityItemId.options.toSorted()).toEqual(Object.keys(conformityItems).toSorted());
  });

  it("R09 is answered item by item, and an item may be answered anew", () => {
    const first = answered(findings().slice(0, 1));
    expect(first.conformity.answers).toEqual([{ ...findings()[0], by, at: deciding.now }]);
    const failing = { item: "voluntary-statement" as const, outcome: "fails" as const, reason: "未签署", evidenceIds: [] };
    expect(answered([failing], first).conformity.answers).toEqual([{ ...failing, by, at: deciding.now }]);
  });

  it("R09 wants a reason for what does not conform", () => {
    const bare = [{ item: "no-fee" as const, outcome: "fails" as const, reason: null, evidenceIds: [] }];
    expect(decideAnswerConformity(aReview(), { items: bare }, deciding)).toEqual({
      ok: false,
      refusal: { code: "finding-unexplained", clause: "5.2", details: { items: "no-fee" } },
    });
  });

  it("R09 is closed before and after the review", () => {
    for (const status of ["supplement_requested", "technical_review", "withdrawn"])
      expect(decideAnswerConformity(aReview({ status }), { items: findings() }, deciding)).toMatchObject({
        refusal: { code: "wrong-step", details: { step: status, needed: "conformity_review" } },
      });
  });
});

describe("the conclusion", () => {
  it("R09, R10 every item conforming, the unit goes on to the technical evaluation", () => {
    const review = answered(findings());
    expect(conclude(review)).toEqual({
      ok: true,
      value: {
        unit: {
          ...review.unit,
          status: "technical_review",
          conformity: { outcome: "conforms", reason: "各项均符合。", at: deciding.now },
        },
        conformity: {
          ...review.conformity,
          status: "concluded",
          conclusion: { outcome: "conforms", reason: "各项均符合。", by, at: deciding.now },
        },
      },
    });
  });

  it("R09 one failing item ends it with the reason, which the unit can read", () => {
    expect(conclude(answered(findings({ "credit-code": "fails" })))).toMatchObject({
      ok: true,
      value: {
        unit: {
          status: "nonconforming",
          conformity: {
            outcome: "does_not_conform",
            reason: "不符合“统一社会信用代码与登记信息一致，登记状态正常”：credit-code 不清楚。",
          },
        },
      },
    });
  });

  it("R09 waits for every item and for every supplement", () => {
    expect(conclude(answered(findings().slice(1)))).toMatchObject({
      refusal: { code: "conformity-incomplete", details: { items: "voluntary-statement" } },
    });
    expect(conclude(answered(findings({ "evidence-opens": "needs_supplement" })))).toMatchObject({
      refusal: { code: "supplement-wanted", details: { items: "evidence-opens" } },
    });
  });
});

describe("a supplement", () => {
  const wanting = answered(findings({ "evidence-opens": "needs_supplement" }));

  it("R09 goes to the unit with sections, reasons and a date; the item is asked again afterwards", () => {
    const requested = got(decideRequestSupplement(wanting, asked, deciding));
    const round = { round: 1, items: asked.items, requestedAt: deciding.now, dueAt: "2026-04-09T16:00:00.000Z" };
    expect(requested).toEqual({
      unit: { ...wanting.unit, status: "supplement_requested", supplement: round },
      conformity: {
        ...wanting.conformity,
        answers: wanting.conformity.answers.filter(({ item }) => item !== "evidence-opens"),
        rounds: [round],
      },
    });
    const back = { ...requested, unit: { ...requested.unit, status: "conformity_review" as const } };
    expect(conclude(back)).toMatchObject({ refusal: { code: "conformity-incomplete", details: { items: "evidence-opens" } } });
  });

  it("R09 is asked only for an item that needs one, and as often as the programme allows", () => {
    expect(decideRequestSupplement(answered(findings()), asked, deciding)).toMatchObject({ refusal: { code: "no-supplement-wanted" } });
    const round = { round: 1, items: asked.items, requestedAt: deciding.now, dueAt: deciding.now };
    const used = { ...wanting, conformity: { ...wanting.conformity, rounds: [round] } };
    expect(decideRequestSupplement(used, asked, deciding)).toMatchObject({
      refusal: { code: "supplements-used-up", details: { limit: 1 } },
    });
  });

  it("not handed in in time, the review goes on with what there is", () => {
    const { unit } = got(decideRequestSupplement(wanting, asked, deciding));
    expect(decideUnitSupplementOverdue(unit, { now: Instant.parse("2026-04-09T15:59:59.999Z") })).toMatchObject({
      refusal: { code: "not-yet-due" },
    });
    expect(decideUnitSupplementOverdue(unit, { now: Instant.parse("2026-04-09T16:00:00.000Z") })).toEqual({
      ok: true,
      value: { ...unit, status: "conformity_review", supplement: null },
    });
  });
});
