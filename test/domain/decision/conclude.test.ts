import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideConclude } from "../../../domain/decision/conclude.ts";
import { Vote } from "../../../domain/decision/decision.ts";
import { decideCastBallot } from "../../../domain/decision/vote.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aDecision, ballotsOf, committee, recusalsOf } from "../../support/a-decision.ts";

const deciding = aDeciding("officer");
const minutes = { text: "会议纪要" };
const conclude = (votes: Parameters<typeof ballotsOf>[0], overrides: Parameters<typeof aDecision>[0] = {}) =>
  decideConclude(aDecision({ ballots: ballotsOf(votes), ...overrides }), minutes, deciding);
const carried = { ok: true, value: { status: "carried" } };
const lost = { ok: true, value: { status: "lost" } };
const noQuorum = (roster: number, present: number, needed: number) => ({
  ok: false,
  refusal: { code: "quorum-not-met", clause: "7.1.2", details: { roster, present, needed } },
});

describe("decideConclude", () => {
  it("R62 more than half of those who voted carry it, and the minutes say who closed the meeting when", () => {
    expect(conclude(["for", "for", "for", "against", "abstain"])).toMatchObject({
      ok: true,
      value: { status: "carried", minutes: { text: "会议纪要", evidenceId: null, concludedBy: "officer", at: deciding.now } },
    });
  });

  it("R62 exactly half do not carry it, and abstaining is no consent", () => {
    expect(conclude(["for", "for", "against", "against"])).toMatchObject(lost);
    expect(conclude(["for", "for", "abstain", "abstain", "abstain"])).toMatchObject(lost);
  });

  it("R62 two thirds of those entitled must have voted", () => {
    expect(conclude(["for", "for", "for"])).toMatchObject(noQuorum(5, 3, 4));
    expect(conclude(["for", "for", "for", "against"])).toMatchObject(carried);
  });

  it("R05 recused members are not counted among those entitled", () => {
    expect(conclude(["for", "for", "for"], { recusals: recusalsOf(1) })).toMatchObject(carried);
    expect(conclude(["for", "for", "for"], { recusals: recusalsOf(2) })).toMatchObject(carried);
  });

  it("R62 fewer than three votes are no collective decision, whatever the shares say", () => {
    expect(conclude(["for", "for"], { recusals: recusalsOf(3) })).toMatchObject(noQuorum(2, 2, 3));
    expect(conclude([], { recusals: recusalsOf(5) })).toMatchObject({ ok: false, refusal: { code: "quorum-not-met" } });
  });

  it("R83 a grade that departs from the scale needs two thirds of those who voted", () => {
    const subject = { kind: "grade-override", acceptanceId: "acceptance-1", grade: "excellent" } as const;
    expect(conclude(["for", "for", "for", "against", "against"], { subject })).toMatchObject(lost);
    expect(conclude(["for", "for", "for", "for", "against"], { subject })).toMatchObject(carried);
  });

  it.each(["carried", "lost"] as const)("R62 a meeting already %s is not concluded again", (status) => {
    expect(conclude(["for", "for", "for", "for"], { status })).toMatchObject({ ok: false, refusal: { code: "wrong-step" } });
  });

  it("R62 the frozen rules decide: under `all` everyone must have voted", () => {
    const collective = { ...deciding.settings.collective, quorum: "all" as const };
    const strict = { ...deciding, settings: { ...deciding.settings, collective } };
    const four = aDecision({ ballots: ballotsOf(["for", "for", "for", "for"]) });
    expect(decideConclude(four, minutes, strict)).toMatchObject(noQuorum(5, 4, 5));
  });
});

describe("the order of ballots", () => {
  const votes = fc.uniqueArray(fc.tuple(fc.constantFrom(...committee), fc.constantFrom(...Vote.options)), {
    selector: ([memberId]) => memberId,
    maxLength: 5,
  });
  const orders = votes.chain((cast) => fc.tuple(fc.constant(cast), fc.shuffledSubarray(cast, { minLength: cast.length })));

  /** What the meeting comes to when members vote in this order, each through the decision itself. */
  const outcomeOf = (cast: readonly (readonly [string, (typeof Vote.options)[number]])[]) => {
    let decision = aDecision();
    for (const [memberId, vote] of cast) {
      const next = decideCastBallot(decision, { vote }, aDeciding(memberId));
      if (!next.ok) throw new Error(next.refusal.code);
      decision = next.value;
    }
    const concluded = decideConclude(decision, minutes, deciding);
    return concluded.ok ? concluded.value.status : concluded.refusal;
  };

  it("R62 does not change the result", () => {
    fc.assert(
      fc.property(orders, ([one, other]) => {
        expect(outcomeOf(other)).toEqual(outcomeOf(one));
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });
});
