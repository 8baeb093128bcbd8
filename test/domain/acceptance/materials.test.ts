import { describe, expect, it } from "vitest";
import { decideEscalateMaterialReview, decideSupplementOverdue } from "../../../domain/acceptance/overdue-materials.ts";
import { decideFinishReview, decideReviewMaterials } from "../../../domain/acceptance/review-materials.ts";
import { decideSubmitMaterials, decideSubmitSupplement } from "../../../domain/acceptance/submit-materials.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { anAcceptance, aPack, at, got, requiredSlots } from "../../support/an-acceptance.ts";

const officer = aDeciding("officer", at("11-20"));
const institution = aDeciding("si-a", at("11-23"));
const refused = (code: string) => ({ ok: false, refusal: { code } });

const reviewedBut = (wanting: string) => {
  const reviews = requiredSlots.map((slot) =>
    slot === wanting
      ? { slot, outcome: "needs_supplement" as const, reason: "缺附表" }
      : { slot, outcome: "accepted" as const, reason: null },
  );
  return got(decideReviewMaterials(anAcceptance("materials_review"), { reviews }, officer));
};
const inSupplement = () => got(decideFinishReview(reviewedBut("completion_report"), officer));

describe("handing in", () => {
  it("R79 refuses a pack with a gap by the names of what is missing", () => {
    const materials = aPack.filter(({ slot }) => slot !== "completion_report");
    const answer = decideSubmitMaterials(anAcceptance("planned"), { materials }, institution);
    expect(answer).toMatchObject({ refusal: { code: "materials-incomplete", details: { slots: "completion_report" } } });
  });

  it("R79 needs no optional material, takes it, and knows no others", () => {
    const extra = [...aPack, { slot: "policy_advice_report", evidenceIds: ["file-7"] }];
    expect(got(decideSubmitMaterials(anAcceptance("planned"), { materials: extra }, institution)).materials).toHaveLength(7);
    const stray = [...aPack, { slot: "poem", evidenceIds: ["file-8"] }];
    expect(decideSubmitMaterials(anAcceptance("planned"), { materials: stray }, institution)).toMatchObject(refused("unknown-slot"));
  });

  it("is the contracted institution's alone", () => {
    const other = aDeciding("si-b");
    expect(decideSubmitMaterials(anAcceptance("planned"), { materials: aPack }, other)).toMatchObject(refused("not-permitted"));
    expect(decideSubmitSupplement(inSupplement(), { materials: [] }, other)).toMatchObject(refused("not-permitted"));
  });

  it("tells an institution that comes late no more of the step than it may see", () => {
    const answer = decideSubmitMaterials(anAcceptance("concluded"), { materials: aPack }, institution);
    expect(answer).toMatchObject({ refusal: { code: "wrong-step", details: { step: "defended" } } });
  });
});

describe("review", () => {
  it("R80 cannot end before every material has a finding", () => {
    const reviews = [{ slot: "completion_report", outcome: "accepted" as const, reason: null }];
    const partly = got(decideReviewMaterials(anAcceptance("materials_review"), { reviews }, officer));
    expect(decideFinishReview(partly, officer)).toMatchObject(refused("review-incomplete"));
    const stray = [{ slot: "poem", outcome: "accepted" as const, reason: null }];
    expect(decideReviewMaterials(partly, { reviews: stray }, officer)).toMatchObject(refused("unknown-slot"));
  });

  it("R80 goes back once, with working days to supplement, then on with what is there", () => {
    const waiting = inSupplement();
    expect(waiting).toMatchObject({ status: "supplement", supplementsUsed: 1, supplementDueAt: "2026-11-27T16:00:00.000Z" });
    const materials = [{ slot: "completion_report", evidenceIds: ["file-new"] }];
    expect(decideSubmitSupplement(waiting, { materials: [] }, institution)).toMatchObject(refused("materials-incomplete"));
    const again = got(decideSubmitSupplement(waiting, { materials }, institution));
    expect(again.status).toBe("materials_review");
    expect(again.materialReviews).toHaveLength(requiredSlots.length - 1);
    const reviews = [{ slot: "completion_report", outcome: "needs_supplement" as const, reason: "仍缺" }];
    const second = got(decideReviewMaterials(again, { reviews }, officer));
    expect(got(decideFinishReview(second, officer)).status).toBe("reviewed");
  });

  it("R80 refuses a late supplement, and the deadline gives the pack back to the reviewer", () => {
    const waiting = inSupplement();
    const late = aDeciding("si-a", at("11-28"));
    expect(decideSubmitSupplement(waiting, { materials: [] }, late)).toMatchObject(refused("supplement-late"));
    expect(decideSupplementOverdue(waiting, officer)).toMatchObject(refused("not-yet-due"));
    const back = got(decideSupplementOverdue(waiting, late));
    expect(back).toMatchObject({ status: "materials_review", supplementDueAt: null });
    expect(decideSupplementOverdue(back, late)).toMatchObject(refused("wrong-step"));
    expect(got(decideFinishReview(back, officer)).status).toBe("reviewed");
  });

  it("R80 an overdue review is marked once and accepts nothing by itself", () => {
    const open = anAcceptance("materials_review");
    expect(decideEscalateMaterialReview(open, officer)).toMatchObject(refused("not-yet-due"));
    const marked = got(decideEscalateMaterialReview(open, aDeciding("officer", at("12-10"))));
    expect(marked).toMatchObject({ status: "materials_review", review: { overdue: true }, materialReviews: [] });
    expect(decideEscalateMaterialReview(marked, aDeciding("officer", at("12-11")))).toMatchObject(refused("wrong-step"));
  });
});
