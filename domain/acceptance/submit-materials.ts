import type { Deciding, Decision } from "../kernel/deciding.ts";
import { deadlineOf, isLate } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import { periodOf } from "../programme/period-of.ts";
import type { Acceptance } from "./acceptance.ts";
import type { AcceptanceMaterial } from "./acceptance-material.ts";
import { offStep } from "./off-step.ts";

type Asked = { readonly materials: readonly Omit<AcceptanceMaterial, "submittedAt">[] };
type Known = Pick<Deciding, "now" | "actor" | "settings" | "calendar">;
type Code = "wrong-step" | "not-permitted" | "unknown-slot" | "materials-incomplete";

const parties = "contracted service-institution";

/** R79: the whole pack at once; a required slot without a file is refused by name. Late is taken, so that nothing gets stuck. */
export const decideSubmitMaterials = (acceptance: Acceptance, { materials }: Asked, known: Known): Decision<Acceptance, Code> => {
  if (known.actor.organization.id !== acceptance.institutionId) return refuse("not-permitted", "7.3.3.1", { parties });
  const off = offStep(acceptance, known.actor, "7.3.3.1", "planned");
  if (off) return off;
  const checklist = acceptance.plan?.checklist ?? [];
  const open = checklist.filter(({ need }) => need !== "waived").map(({ slot }) => slot);
  const required = checklist.filter(({ need }) => need === "required").map(({ slot }) => slot);
  const wrong = slotRefusal(materials, open, required);
  return wrong ?? ok(underReview({ ...acceptance, materials: materials.map((one) => ({ ...one, submittedAt: known.now })) }, known));
};

/** R80: what the reviewer asked for, once more, in time; reviews of the other materials stand. */
export const decideSubmitSupplement = (
  acceptance: Acceptance,
  { materials }: Asked,
  known: Known,
): Decision<Acceptance, Code | "supplement-late"> => {
  if (known.actor.organization.id !== acceptance.institutionId) return refuse("not-permitted", "7.3.3.1", { parties });
  const off = offStep(acceptance, known.actor, "7.3.3.1", "supplement");
  if (off) return off;
  const { supplementDueAt } = acceptance;
  if (supplementDueAt && isLate(known.now, supplementDueAt)) return refuse("supplement-late", "7.3.3.1", { dueAt: supplementDueAt });
  const asked = acceptance.materialReviews.filter(({ outcome }) => outcome === "needs_supplement").map(({ slot }) => slot);
  const wrong = slotRefusal(materials, asked, asked);
  if (wrong) return wrong;
  const kept = acceptance.materials.filter(({ slot }) => !asked.includes(slot));
  const materialReviews = acceptance.materialReviews.filter(({ slot }) => !asked.includes(slot));
  const fresh = materials.map((one) => ({ ...one, submittedAt: known.now }));
  return ok(underReview({ ...acceptance, materials: [...kept, ...fresh], materialReviews }, known));
};

const slotRefusal = (materials: Asked["materials"], allowed: readonly string[], required: readonly string[]) => {
  const stray = materials.filter(({ slot }) => !allowed.includes(slot)).map(({ slot }) => slot);
  if (stray.length > 0) return refuse("unknown-slot", "7.3.2", { slots: stray.join(", ") });
  const missing = required.filter((slot) => !materials.some((one) => one.slot === slot));
  return missing.length > 0 ? refuse("materials-incomplete", "7.3.2", { slots: missing.join(", ") }) : undefined;
};

/** Into the reviewer's hands, with the time the programme gives them. */
export const underReview = (acceptance: Acceptance, { now, calendar, settings }: Omit<Known, "actor">): Acceptance => ({
  ...acceptance,
  status: "materials_review",
  supplementDueAt: null,
  review: { dueAt: deadlineOf(calendar, now, periodOf(settings, "acceptance.materialReviewDays")).dueAt, overdue: false },
});
