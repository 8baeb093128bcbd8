import { describe, expect, it } from "vitest";
import { decideCastBallot, decideRecuse } from "../../../domain/decision/vote.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aDecision, ballotsOf, recusalsOf } from "../../support/a-decision.ts";

const deciding = aDeciding("committee-1");
const refusedAs = (code: string) => ({ ok: false, refusal: { code } });

describe("decideCastBallot", () => {
  it("R62 a member of the roster votes for themselves", () => {
    expect(decideCastBallot(aDecision(), { vote: "abstain" }, deciding)).toEqual({
      ok: true,
      value: aDecision({ ballots: [{ memberId: "committee-1", vote: "abstain", at: deciding.now }] }),
    });
  });

  it("R62 nobody votes twice, whichever way", () => {
    const voted = aDecision({ ballots: ballotsOf(["for"]) });
    for (const vote of ["for", "against", "abstain"] as const)
      expect(decideCastBallot(voted, { vote }, deciding)).toMatchObject(refusedAs("already-voted"));
  });

  it("R62 nobody from outside the roster votes", () => {
    expect(decideCastBallot(aDecision(), { vote: "for" }, aDeciding("officer"))).toMatchObject(refusedAs("not-on-roster"));
  });

  it("R05 a recused member does not vote", () => {
    const recused = aDecision({ recusals: recusalsOf(1) });
    expect(decideCastBallot(recused, { vote: "for" }, aDeciding("committee-5"))).toMatchObject(refusedAs("recused"));
  });

  it.each(["carried", "lost"] as const)("R62 nobody votes once it is %s", (status) => {
    expect(decideCastBallot(aDecision({ status }), { vote: "for" }, deciding)).toMatchObject(refusedAs("wrong-step"));
  });
});

describe("decideRecuse", () => {
  it("R05 a member steps aside with the reason, before voting", () => {
    expect(decideRecuse(aDecision(), { reason: "亲属任职" }, deciding)).toEqual({
      ok: true,
      value: aDecision({ recusals: [{ memberId: "committee-1", reason: "亲属任职", at: deciding.now }] }),
    });
  });

  it("R05 not after voting, not twice, not from outside, not after the conclusion", () => {
    const reason = { reason: "亲属任职" };
    expect(decideRecuse(aDecision({ ballots: ballotsOf(["for"]) }), reason, deciding)).toMatchObject(refusedAs("already-voted"));
    expect(decideRecuse(aDecision({ recusals: recusalsOf(5) }), reason, deciding)).toMatchObject(refusedAs("recused"));
    expect(decideRecuse(aDecision(), reason, aDeciding("approver"))).toMatchObject(refusedAs("not-on-roster"));
    expect(decideRecuse(aDecision({ status: "carried" }), reason, deciding)).toMatchObject(refusedAs("wrong-step"));
  });
});
