import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { offTechnicalStep } from "./may.ts";
import { type OnSitePlan, planOnSite } from "./plan-on-site.ts";
import type { TechnicalEvaluation } from "./technical-evaluation.ts";

type Code = "unknown-record" | "wrong-step" | "on-site-off" | "on-site-unplanned" | "on-site-dates" | "on-site-team";

/**
 * 5.2: where an added-up result goes. Marks too far apart are talked over first; then the site is visited where the programme visits all,
 * or selects and the body asks for it; else the panel concludes. A visit planned here waits for the consensus.
 */
export const decideSettleResult = (
  evaluation: TechnicalEvaluation,
  { onSite }: { readonly onSite?: OnSitePlan | undefined },
  known: Pick<Deciding, "actor" | "now" | "settings">,
): Decision<TechnicalEvaluation, Code> => {
  const off = offTechnicalStep(evaluation, known.actor, "scored");
  if (off) return off;
  const { result } = evaluation;
  if (result === null) throw new Error(`technical evaluation ${evaluation.evaluationId} is scored without a result`);
  if (known.settings.evaluation.onSite === "all" && onSite === undefined) return refuse("on-site-unplanned", "5.2");
  const planned = onSite === undefined ? ok(null) : planOnSite(evaluation, onSite, known);
  if (!planned.ok) return planned;
  const settled = { ...evaluation, onSite: planned.value };
  return ok({ ...settled, status: result.disagreement.points.length > 0 ? "consensus" : afterConsensus(settled) });
};

/** On to the site when a visit is planned, else to the conclusion. */
export const afterConsensus = ({ onSite }: Pick<TechnicalEvaluation, "onSite">): "on_site" | "reviewed" =>
  onSite !== null && onSite.closedAt === null ? "on_site" : "reviewed";
