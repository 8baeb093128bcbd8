import { decideApproveGrade, decideReturnConclusion } from "../../domain/acceptance/approve-grade.ts";
import { tallyNoun } from "../../domain/acceptance/excellent-tally.ts";
import { approveGrade as declared, returnConclusion as declaredReturn } from "../../domain/acceptance/result-contract.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { actOnAcceptance } from "./act-on-acceptance.ts";
import { acceptanceWrites } from "./commit-acceptance.ts";
import { loadAcceptance } from "./load-acceptance.ts";

/** R83: the year's tally is written with the grade, so the share of excellent ones holds whatever is approved at once. */
export const approveGrade = route(declared, async ({ params }, context) => {
  const found = await loadAcceptance(context, params.id);
  if (!found.ok) return found;
  const { stored } = found.value;
  const { cycleId } = stored.state;
  const [deciding, cycle, kept] = await Promise.all([
    decidingFor(context, cycleId),
    context.records.get(cycleNoun, cycleId),
    context.records.get(tallyNoun, cycleId),
  ]);
  const tally = kept?.state ?? { cycleId, acceptanceIds: [] };
  const decision = decideApproveGrade(stored.state, { ...deciding, tally, listed: cycle?.state.shortlist?.projectIds.length ?? 0 });
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  const writes = await acceptanceWrites(context.records, stored, decision.value.acceptance, act);
  return done(...writes, plan(tallyNoun, cycleId, kept ?? null, decision.value.tally, act));
});

/** R83: back to the panel's leader, with the reason. */
export const returnConclusion = actOnAcceptance(declaredReturn, decideReturnConclusion);
