import { describe, expect, it } from "vitest";
import { Member } from "../../../domain/member/member.ts";
import { decideSeatBidPanel } from "../../../domain/procurement/seat-bid-panel.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aProcurement, someTerms } from "../../support/a-procurement.ts";
import { people } from "../../support/people.ts";

const deciding = aDeciding("officer", "2026-03-24T02:00:00.000Z");
const membersOf = (...ids: readonly string[]) => ids.flatMap((id) => people.filter(({ memberId }) => memberId === id));
const experts = ["expert-1", "expert-2", "expert-3", "expert-4", "expert-5"];
const seat = (members: readonly Member[]) => decideSeatBidPanel(aProcurement("opened"), members, deciding);
const tied = (until: string | null, organizationId = "institution-a") =>
  membersOf("expert-5").map((member) => Member.parse({ ...member, relations: [{ organizationId, kind: "advice", until }] }));

describe("R66 the bid panel", () => {
  it("R66 five for a tender, three for an inquiry, always odd", () => {
    expect(seat(membersOf(...experts)).ok).toBe(true);
    expect(seat(membersOf(...experts.slice(0, 3)))).toMatchObject({ refusal: { code: "bid-panel-size" } });
    expect(seat(membersOf(...experts, "committee-1"))).toMatchObject({ refusal: { code: "bid-panel-size" } });
    const inquiry = aProcurement("opened", { terms: someTerms("inquiry") });
    expect(decideSeatBidPanel(inquiry, membersOf("expert-1", "expert-2", "officer-2"), deciding).ok).toBe(true);
  });

  it("R66 two thirds are experts from outside the body", () => {
    expect(seat(membersOf("expert-1", "expert-2", "expert-3", "expert-4", "officer-2")).ok).toBe(true);
    const three = membersOf("expert-1", "expert-2", "expert-3", "committee-1", "committee-2");
    expect(seat(three)).toMatchObject({ refusal: { code: "bid-panel-outside" } });
  });

  it.each(["supervisor", "si-a", "anping"])("R66 %s cannot sit", (id) => {
    expect(seat([...membersOf(...experts.slice(0, 4)), ...membersOf(id)])).toMatchObject({
      refusal: { code: "bid-panel-unfit", details: { memberId: id } },
    });
  });

  it("R66 nobody sits who is tied to a bidder, or was within three years", () => {
    const four = membersOf(...experts.slice(0, 4));
    expect(seat([...four, ...tied(null)])).toMatchObject({ refusal: { code: "bid-panel-unfit" } });
    expect(seat([...four, ...tied("2023-03-24")])).toMatchObject({ refusal: { code: "bid-panel-unfit" } });
    expect(seat([...four, ...tied("2023-03-23")]).ok).toBe(true);
    expect(seat([...four, ...tied(null, "institution-z")]).ok).toBe(true);
  });

  it("R66 is seated between opening and evaluation", () => {
    const early = decideSeatBidPanel(aProcurement("closed_for_bids"), membersOf(...experts), deciding);
    expect(early).toMatchObject({ refusal: { code: "wrong-step" } });
  });
});
