import * as z from "zod";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { Id } from "../kernel/id.ts";
import { ok, refuse } from "../kernel/result.ts";
import { leads, offTechnicalStep } from "./may.ts";
import type { TechnicalEvaluation } from "./technical-evaluation.ts";

/** What was found for one item of a visit; `adjustment` moves its point by that many percent of the point's maximum. */
export const FindingContent = z.strictObject({
  text: z.string().trim().min(1).max(4000),
  adjustment: z.int().min(-100).max(100),
  evidenceIds: z.array(Id).max(20),
});
export type FindingContent = z.infer<typeof FindingContent>;

type FindingCode = "unknown-record" | "wrong-step" | "not-permitted" | "not-yet-due" | "adjustment-too-large";

/** One of the team writes down what they found, from the visit's beginning on; until the visit is closed it may be corrected. */
export const decideRecordFinding = (
  evaluation: TechnicalEvaluation,
  { itemId, text, adjustment, evidenceIds }: FindingContent & { readonly itemId: string },
  { actor, now, settings }: Pick<Deciding, "actor" | "now" | "settings">,
): Decision<TechnicalEvaluation, FindingCode> => {
  const off = offTechnicalStep(evaluation, actor, "on_site");
  if (off) return off;
  const { onSite, terms } = evaluation;
  if (!onSite?.team.includes(actor.memberId)) return refuse("not-permitted", "5.2", { parties: "on-site team" });
  const item = onSite.items.find((one) => one.itemId === itemId);
  if (!item) return refuse("unknown-record", "5.2");
  if (now < onSite.from) return refuse("not-yet-due", "5.2", { dueAt: onSite.from });
  const isMarked = terms.points.some(({ point }) => point === item.point);
  const limit = isMarked ? settings.evaluation.onSiteAdjustmentPct : 0;
  if (Math.abs(adjustment) > limit) return refuse("adjustment-too-large", "5.2", { point: item.point, limit });
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  const finding = { text, adjustment, evidenceIds, by, at: now };
  const items = onSite.items.map((one) => (one.itemId === itemId ? { ...one, finding } : one));
  return ok({ ...evaluation, onSite: { ...onSite, items } });
};

/** The panel's leader ends the visit once there is a finding for every item. */
export const decideCloseOnSite = (
  evaluation: TechnicalEvaluation,
  { actor, now }: Pick<Deciding, "actor" | "now">,
): Decision<TechnicalEvaluation, "unknown-record" | "wrong-step" | "not-permitted" | "finding-missing"> => {
  const off = offTechnicalStep(evaluation, actor, "on_site");
  if (off) return off;
  if (!leads(evaluation, actor.memberId)) return refuse("not-permitted", "5.2", { parties: "panel leader" });
  const { onSite } = evaluation;
  if (onSite === null) throw new Error(`technical evaluation ${evaluation.evaluationId} is on site without a plan`);
  const open = onSite.items.filter(({ finding }) => finding === null);
  if (open.length > 0) return refuse("finding-missing", "5.2", { items: open.map(({ itemId }) => itemId).join(", ") });
  return ok({ ...evaluation, status: "reviewed", onSite: { ...onSite, closedAt: now } });
};
