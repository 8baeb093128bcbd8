import { describe, expect, it } from "vitest";
import { decideCloseBids } from "../../../domain/procurement/close-bids.ts";
import { decideOpenProposals, mostProposals } from "../../../domain/procurement/open-proposals.ts";
import { openedListOf, ProposalContent, proposalNoun, sealedListOf } from "../../../domain/procurement/proposal.ts";
import { decideReadProposal } from "../../../domain/procurement/read-proposal.ts";
import { decideSubmitProposal, decideWithdrawProposal } from "../../../domain/procurement/submit-proposal.ts";
import { actorOf, aDeciding } from "../../support/a-deciding.ts";
import { aContent, aProcurement, aProposal, bidsCloseAt, institutions, procurementId, someTerms } from "../../support/a-procurement.ts";
import { aProject } from "../../support/a-project.ts";

const late = "2026-03-24T01:00:00.001Z";
const content = ProposalContent.parse(aContent("institution-a"));
const bidding = (now = bidsCloseAt) => ({ ...aDeciding("si-a", now), needConfirmed: true });

describe("R65 proposals", () => {
  it("R65 one is taken until the very deadline, after the institution's need confirmation", () => {
    expect(decideSubmitProposal(aProcurement("issued"), content, bidding())).toMatchObject({ ok: true, value: { status: "submitted" } });
    expect(decideSubmitProposal(aProcurement("issued"), content, bidding(late))).toMatchObject({ refusal: { code: "bids-closed" } });
    expect(decideSubmitProposal(aProcurement("closed_for_bids"), content, bidding())).toMatchObject({ refusal: { code: "bids-closed" } });
    const unconfirmed = { ...bidding(), needConfirmed: false };
    expect(decideSubmitProposal(aProcurement("issued"), content, unconfirmed)).toMatchObject({ refusal: { code: "no-need-confirmation" } });
    const dear = { ...content, priceFen: 12_000_001 };
    expect(decideSubmitProposal(aProcurement("issued"), dear, bidding())).toMatchObject({ refusal: { code: "price-over-budget" } });
  });

  it("R65 its owner withdraws it until the deadline, once", () => {
    const own = aProposal("institution-a");
    expect(decideWithdrawProposal(aProcurement("issued"), own, bidding())).toMatchObject({ ok: true, value: { status: "withdrawn" } });
    expect(decideWithdrawProposal(aProcurement("issued"), own, bidding(late))).toMatchObject({ refusal: { code: "bids-closed" } });
    const gone = aProposal("institution-a", { status: "withdrawn" });
    expect(decideWithdrawProposal(aProcurement("issued"), gone, bidding())).toMatchObject({ refusal: { code: "wrong-step" } });
  });

  it("R65 lies in a list of its own while sealed, in none once withdrawn, and its price is in no list", () => {
    const listOf = (status: string) => proposalNoun.place(aProposal("institution-a", { status })).list?.key;
    expect([listOf("submitted"), listOf("withdrawn"), listOf("opened")]).toEqual([
      sealedListOf(procurementId),
      undefined,
      openedListOf(procurementId),
    ]);
    expect(JSON.stringify(proposalNoun.place(aProposal("institution-a")).summary)).not.toContain("10000000");
  });
});

describe("R66 opening", () => {
  const closed = { procurement: aProcurement("closed_for_bids"), project: aProject("in_procurement") };
  const proposals = institutions.map((id) => aProposal(id));
  const open = (count: number, now = "2026-03-24T01:01:00.000Z") =>
    decideOpenProposals(closed, proposals.slice(0, count), aDeciding("officer", now));

  it("R66 bids close after their deadline and not at it", () => {
    expect(decideCloseBids(aProcurement("issued"), aDeciding("officer", bidsCloseAt))).toMatchObject({ refusal: { code: "not-yet-due" } });
    expect(decideCloseBids(aProcurement("issued"), aDeciding("officer", late))).toMatchObject({ value: { status: "closed_for_bids" } });
    expect(decideCloseBids(aProcurement("closed_for_bids"), aDeciding("officer", late))).toMatchObject({ refusal: { code: "wrong-step" } });
  });

  it("R66 opens every proposal at once and records who bid and the price", () => {
    const opened = open(3);
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(opened.value.proposals.map(({ status }) => status)).toEqual(["opened", "opened", "opened"]);
    expect(opened.value.procurement.opening?.bids.map(({ institutionId }) => institutionId)).toEqual(institutions);
    expect(opened.value.project).toBeNull();
  });

  it("R66 opens nothing with fewer than three: the project is tendered again and nobody learns who bid", () => {
    expect(open(2)).toMatchObject({
      ok: true,
      value: { procurement: { status: "failed", opening: null }, project: { status: "need_confirmed" }, proposals: [] },
    });
  });

  it("R66 waits until the deadline's last submissions have settled", () => {
    expect(open(3, "2026-03-24T01:00:59.999Z")).toMatchObject({ refusal: { code: "not-yet-due" } });
    const issued = { ...closed, procurement: aProcurement("issued") };
    expect(decideOpenProposals(issued, proposals, aDeciding("officer"))).toMatchObject({ refusal: { code: "wrong-step" } });
    const many = Array.from({ length: mostProposals + 1 }, (_, index) => aProposal(`institution-${index}`));
    expect(decideOpenProposals(closed, many, aDeciding("officer"))).toMatchObject({ refusal: { code: "too-many-proposals" } });
  });

  it("R66 an inquiry counts by its own setting", () => {
    const deciding = aDeciding("officer");
    const { settings } = deciding;
    const four = { ...settings, procurement: { ...settings.procurement, inquiry: { ...settings.procurement.inquiry, minSuppliers: 4 } } };
    const inquiry = { ...closed, procurement: aProcurement("closed_for_bids", { terms: someTerms("inquiry") }) };
    expect(decideOpenProposals(inquiry, proposals, { ...deciding, settings: four })).toMatchObject({
      value: { procurement: { status: "failed" } },
    });
  });
});

describe("R65 who reads a proposal", () => {
  const read = (status: "issued" | "opened" | "evaluated", as: string) =>
    decideReadProposal(aProcurement(status), "institution-a", actorOf(as));

  it.each(["officer", "approver", "supervisor", "si-b", "expert-1"])("R65 %s meets the seal before the opening", (as) => {
    expect(read("issued", as)).toMatchObject({ refusal: { code: "proposals-sealed" } });
  });

  it("R65 afterwards body, supervisor and panel read it, a rival does not; the owner always does", () => {
    expect([read("evaluated", "officer").ok, read("evaluated", "supervisor").ok, read("evaluated", "expert-1").ok]).toEqual([
      true,
      true,
      true,
    ]);
    expect(read("opened", "si-b")).toMatchObject({ refusal: { code: "not-permitted" } });
    expect(read("opened", "unit-1")).toMatchObject({ refusal: { code: "unknown-record" } });
    expect(read("issued", "si-a").ok).toBe(true);
    expect(decideReadProposal(aProcurement("opened"), "institution-z", actorOf("officer"))).toMatchObject({
      refusal: { code: "unknown-record" },
    });
  });
});
