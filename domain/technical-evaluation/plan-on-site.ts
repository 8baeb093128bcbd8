import * as z from "zod";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import { ScoringPointId } from "../standard/elements.ts";
import { offTechnicalStep, seatOf } from "./may.ts";
import { alwaysLookedAt } from "./on-site-items.ts";
import type { TechnicalEvaluation } from "./technical-evaluation.ts";
import type { OnSiteReview } from "./technical-result.ts";

/** When and where a visit is; the unit is told. */
export const OnSiteTerms = z.strictObject({ from: Instant, until: Instant, place: z.string().trim().min(1).max(200) });
export type OnSiteTerms = z.infer<typeof OnSiteTerms>;

/** A visit as the body plans it: its terms, who of the panel goes, and what to look at besides what every visit does. */
export const OnSitePlan = OnSiteTerms.extend({
  team: z.array(Id).min(1).max(15),
  questions: z.array(z.strictObject({ point: ScoringPointId, question: z.string().trim().min(1).max(1000) })).max(50),
});
export type OnSitePlan = z.infer<typeof OnSitePlan>;

type Known = Pick<Deciding, "actor" | "now" | "settings">;
type PlanCode = "on-site-off" | "on-site-dates" | "on-site-team";

/** R43, R44: the order of the site and the traceability of products are looked at on every visit, whatever else is asked. */
export const planOnSite = (
  evaluation: Pick<TechnicalEvaluation, "seats">,
  { from, until, place, team, questions }: OnSitePlan,
  { now, settings }: Pick<Known, "now" | "settings">,
): Decision<OnSiteReview, PlanCode> => {
  if (settings.evaluation.onSite === "none") return refuse("on-site-off", "5.2");
  if (from < now || until <= from) return refuse("on-site-dates", "5.2", { now });
  const stranger = team.find((memberId, index) => !seatOf(evaluation, memberId) || team.indexOf(memberId) !== index);
  if (stranger !== undefined) return refuse("on-site-team", "5.2", { memberId: stranger });
  const asked = questions.map((question, index) => ({ itemId: `question-${index + 1}`, ...question, finding: null }));
  return ok({ from, until, place, team, items: [...alwaysLookedAt, ...asked], closedAt: null });
};

/** A visit asked for after the result was settled: during the consensus, or before the panel concludes. One a panel. */
export const decidePlanOnSite = (
  evaluation: TechnicalEvaluation,
  asked: OnSitePlan,
  known: Known,
): Decision<TechnicalEvaluation, PlanCode | "unknown-record" | "wrong-step"> => {
  const off = offTechnicalStep(evaluation, known.actor, "consensus", "reviewed");
  if (off) return off;
  if (evaluation.onSite !== null) return refuse("wrong-step", "5.2", { step: "on_site", needed: "reviewed" });
  const planned = planOnSite(evaluation, asked, known);
  if (!planned.ok) return planned;
  return ok({ ...evaluation, onSite: planned.value, status: evaluation.status === "reviewed" ? "on_site" : evaluation.status });
};

/** Moves a visit that is not over; team and questions stay. */
export const decideMoveOnSite = (
  evaluation: TechnicalEvaluation,
  { from, until, place }: OnSiteTerms,
  { actor, now }: Pick<Known, "actor" | "now">,
): Decision<TechnicalEvaluation, "unknown-record" | "wrong-step" | "on-site-dates"> => {
  const off = offTechnicalStep(evaluation, actor, "consensus", "on_site");
  if (off) return off;
  const { onSite } = evaluation;
  if (onSite === null) return refuse("wrong-step", "5.2", { step: evaluation.status, needed: "on_site" });
  if (from < now || until <= from) return refuse("on-site-dates", "5.2", { now });
  return ok({ ...evaluation, onSite: { ...onSite, from, until, place } });
};
