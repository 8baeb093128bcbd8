import type { Deciding, Decision } from "../kernel/deciding.ts";
import { deadlineOf } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import { periodOf } from "../programme/period-of.ts";
import type { Acceptance } from "./acceptance.ts";
import type { MaterialReview } from "./acceptance-material.ts";
import { offStep } from "./off-step.ts";

type Asked = { readonly reviews: readonly Pick<MaterialReview, "slot" | "outcome" | "reason">[] };

/** R80: findings on one or more materials; a later finding on the same one replaces the earlier while the review lasts. */
export const decideReviewMaterials = (
  acceptance: Acceptance,
  { reviews }: Asked,
  { now, actor }: Pick<Deciding, "now" | "actor">,
): Decision<Acceptance, "wrong-step" | "unknown-slot"> => {
  const off = offStep(acceptance, actor, "7.3.3.1", "materials_review");
  if (off) return off;
  const stray = reviews.find(({ slot }) => !acceptance.materials.some((material) => material.slot === slot));
  if (stray) return refuse("unknown-slot", "7.3.3.1", { slots: stray.slot });
  const fresh = reviews.map((review) => ({ ...review, reviewedBy: actor.memberId, at: now }));
  const kept = acceptance.materialReviews.filter(({ slot }) => !reviews.some((review) => review.slot === slot));
  return ok({ ...acceptance, materialReviews: [...kept, ...fresh] });
};

/**
 * R80: the review ends once every material has a finding. Whatever needs more goes back as often as the programme allows; after
 * that the panel judges what is there.
 */
export const decideFinishReview = (
  acceptance: Acceptance,
  { now, actor, settings, calendar }: Pick<Deciding, "now" | "actor" | "settings" | "calendar">,
): Decision<Acceptance, "wrong-step" | "review-incomplete"> => {
  const off = offStep(acceptance, actor, "7.3.3.1", "materials_review");
  if (off) return off;
  const open = acceptance.materials.filter(({ slot }) => !acceptance.materialReviews.some((review) => review.slot === slot));
  if (open.length > 0) return refuse("review-incomplete", "7.3.3.1", { slots: open.map(({ slot }) => slot).join(", ") });
  const wanting = acceptance.materialReviews.some(({ outcome }) => outcome === "needs_supplement");
  if (!wanting || acceptance.supplementsUsed >= settings.acceptance.supplement.times) return ok({ ...acceptance, status: "reviewed" });
  return ok({
    ...acceptance,
    status: "supplement",
    supplementsUsed: acceptance.supplementsUsed + 1,
    supplementDueAt: deadlineOf(calendar, now, periodOf(settings, "acceptance.supplement.days")).dueAt,
  });
};
