import { describe, expect, it } from "vitest";
import { asSeats, decideAcceptSeat, decideFillSeat, decideLeaveSeat } from "../../../domain/draw/change-seats.ts";
import { decideCancelDraw, decideCountOpened, decideRevealDraw, decideRunDraw } from "../../../domain/draw/move-draw.ts";
import { decidePublishDraw } from "../../../domain/draw/publish-draw.ts";
import type { Instant } from "../../../domain/kernel/instant.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import {
  aPublishedDraw,
  aRevealedDraw,
  drawableExperts,
  drawableUnits,
  knownFrom,
  publishedAt,
  revealedAt,
  theCandidates,
} from "../../support/a-draw.ts";
import { aScoredPanel, aTechnicalEvaluation } from "../../support/a-technical-evaluation.ts";
import { got } from "../../support/an-acceptance.ts";

const newSeats = ["a", "b", "c", "d", "e"].map((memberId) => ({ memberId, code: `code-${memberId}`, organizationId: `org-${memberId}` }));
const [first, ...others] = newSeats;
const seats = asSeats(newSeats);
const substitute = { memberId: "f", code: "code-f", organizationId: "org-f" };
const deciding = aDeciding("officer");

describe("seats of a panel", () => {
  it("R05 the lead passes on in the draw's order, to nobody who came later", () => {
    const panel = aTechnicalEvaluation({ status: "assigning", seats, scoreBy: null });
    const one = got(decideLeaveSeat(panel, { memberId: "a", reason: "declined", by: substitute }, deciding));
    expect(one.seats.map(({ memberId, leads }) => [memberId, leads])).toEqual([
      ["b", true],
      ["c", false],
      ["d", false],
      ["e", false],
      ["f", false],
    ]);
    const two = got(decideLeaveSeat(one, { memberId: "c", reason: "kinship", by: undefined }, deciding));
    expect(two.seats).toHaveLength(4);
    expect(two.replaced.map(({ memberId, by }) => [memberId, by])).toEqual([
      ["a", "f"],
      ["c", null],
    ]);
    expect(decideFillSeat(two, first ?? substitute)).toMatchObject({ refusal: { code: "seat-not-vacant" } });
    const full = got(decideFillSeat(two, { memberId: "g", code: "named", organizationId: "org-g" }));
    expect(full.seats.at(-1)).toEqual({ memberId: "g", code: "named", organizationId: "org-g", leads: false, accepted: false });
    expect(decideFillSeat(full, substitute)).toMatchObject({ refusal: { code: "seat-not-vacant" } });
  });

  it("marking does not begin while a seat is empty or unanswered, and never gives anyone less time than before", () => {
    const panel = aTechnicalEvaluation({ status: "assigning", seats: asSeats(others), scoreBy: null });
    const accepted = others.reduce((state, { memberId }) => got(decideAcceptSeat(state, memberId, deciding)), panel);
    expect(accepted).toMatchObject({ status: "assigning", scoreBy: null });
    const far = "2026-12-31T16:00:00.000Z";
    const known = aTechnicalEvaluation({ seats }).openedAt;
    const late: Instant = aDeciding("officer", far).now;
    const working = aTechnicalEvaluation({ status: "scoring", scoreBy: late, openedAt: known });
    expect(got(decideAcceptSeat(working, "expert-1", deciding)).scoreBy).toBe(far);
    expect(decideAcceptSeat(aTechnicalEvaluation({ status: "void" }), "expert-1", deciding)).toMatchObject({
      refusal: { code: "wrong-step" },
    });
  });

  it("a seat given up after the sheets were added up undoes the result; with a visit arranged it takes a new panel", () => {
    const scored = aScoredPanel();
    const undone = got(decideLeaveSeat(scored, { memberId: "expert-2", reason: "kinship", by: substitute }, deciding));
    expect(undone).toMatchObject({ status: "scoring", result: null, consensus: null, explanations: [] });
    const onSite = { from: scored.openedAt, until: scored.openedAt, place: "厂区", team: ["expert-1"], items: [], closedAt: null };
    expect(decideLeaveSeat({ ...scored, onSite }, { memberId: "expert-2", reason: "kinship", by: undefined }, deciding)).toMatchObject({
      refusal: { code: "wrong-step" },
    });
  });
});

describe("R05 the steps of a draw", () => {
  it("each is taken once, in order, and a drawn one is not given up", () => {
    const { draw } = aPublishedDraw();
    const cancel = { reason: "名册有误" };
    const revealed = aRevealedDraw();
    const drawn = got(decideRunDraw(revealed, { panels: [], parts: 1 }, deciding));
    const value = { value: "1", secret: "secret" };
    expect(decideRunDraw(draw, { panels: [], parts: 1 }, deciding)).toMatchObject({ refusal: { code: "wrong-step" } });
    expect(decideRevealDraw(revealed, value, aDeciding("officer-2", revealedAt))).toMatchObject({ refusal: { code: "wrong-step" } });
    expect(decideRevealDraw(draw, value, aDeciding("officer", revealedAt))).toMatchObject({ refusal: { code: "own-draw" } });
    expect(decideRevealDraw(draw, value, aDeciding("officer-2", publishedAt))).toMatchObject({ refusal: { code: "not-yet-due" } });
    expect(got(decideCancelDraw(revealed, cancel, deciding)).status).toBe("cancelled");
    expect(decideCancelDraw(drawn, cancel, deciding)).toMatchObject({ refusal: { code: "wrong-step" } });
    expect(got(decideCountOpened(drawn, 3)).status).toBe("drawn");
    expect(got(decideCountOpened(drawn, 4)).status).toBe("opened");
  });

  it("is refused with too few experts, with nobody waiting, or once the value is known", () => {
    const asked = {
      drawId: "draw-1",
      cycleId: "main-2026",
      secret: "s",
      sealedSecret: "s",
      sealedSalt: "s",
      publicValue: { source: "x", knownFrom },
    };
    const officer = aDeciding("officer", publishedAt);
    const refused = (candidates: ReturnType<typeof theCandidates>, known = officer) => decidePublishDraw(candidates, asked, known);
    expect(refused(theCandidates(drawableExperts.slice(0, 4)))).toMatchObject({
      refusal: { code: "too-few-experts", details: { units: 4, panelSize: 5 } },
    });
    expect(refused(theCandidates(drawableExperts.slice(0, 5), drawableUnits))).toMatchObject({ refusal: { details: { units: 1 } } });
    expect(refused(theCandidates(drawableExperts, []))).toMatchObject({ refusal: { code: "no-unit-waits" } });
    expect(refused(theCandidates(), aDeciding("officer", knownFrom))).toMatchObject({ refusal: { code: "draw-value-known" } });
  });
});
