import { decideAdoptShortlist } from "../../domain/cycle/adopt-shortlist.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { decideConclude } from "../../domain/decision/conclude.ts";
import { concludeDecision as declared } from "../../domain/decision/contract.ts";
import { decisionNoun } from "../../domain/decision/decision.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { actOf, decidingFor, done, load } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";

/** R62: a carried list becomes the cycle's in the same transaction as the minutes. 3 GetItem + 1 transaction of about 5. */
export const concludeDecision = route(declared, async ({ params, request }, context) => {
  const found = await load(context, decisionNoun, params.id);
  if (!found.ok) return found;
  const files = await checkEvidence(context, request.evidenceId === undefined ? [] : [request.evidenceId], declared.clause);
  if (!files.ok) return files;
  const decision = decideConclude(found.value.state, request, await decidingFor(context, found.value.state.cycleId));
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  const concluded = plan(decisionNoun, params.id, found.value, decision.value, act);
  const { subject, status, cycleId, decisionId } = decision.value;
  if (subject.kind !== "shortlist" || status !== "carried") return done(concluded);
  const cycle = await context.records.get(cycleNoun, cycleId);
  if (!cycle) return refuse("unknown-record", declared.clause);
  const adopted = decideAdoptShortlist(cycle.state, { decisionId, projectIds: subject.projectIds });
  return adopted.ok ? done(concluded, plan(cycleNoun, cycleId, cycle, adopted.value, act)) : adopted;
});
