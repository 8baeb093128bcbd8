import { decideConcludePanel } from "../../domain/acceptance/conclude.ts";
import { concludePanel as declared, explainOutlier as declaredExplain } from "../../domain/acceptance/result-contract.ts";
import { decideExplainOutlier } from "../../domain/acceptance/score-acceptance.ts";
import { decisionNoun } from "../../domain/decision/decision.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { actOnAcceptance } from "./act-on-acceptance.ts";
import { acceptanceWrites } from "./commit-acceptance.ts";
import { loadAcceptance } from "./load-acceptance.ts";

/** R82: the written explanation of marks far from the panel's. */
export const explainOutlier = actOnAcceptance(declaredExplain, decideExplainOutlier);

/** R82, R83: 3 or 4 GetItem + 1 transaction. */
export const concludePanel = route(declared, async ({ params, request }, context) => {
  const found = await loadAcceptance(context, params.id);
  if (!found.ok) return found;
  const { stored } = found.value;
  const carried = request.override ? await context.records.get(decisionNoun, request.override.decisionId) : undefined;
  const known = { ...(await decidingFor(context, stored.state.cycleId)), decision: carried?.state };
  const decision = decideConcludePanel(stored.state, request, known);
  if (!decision.ok) return decision;
  const act = actOf(declared, context, request.override?.reason);
  return done(...(await acceptanceWrites(context.records, stored, decision.value, act)));
});
