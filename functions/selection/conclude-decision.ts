import { decideConclude } from "../../domain/decision/conclude.ts";
import { concludeDecision as declared } from "../../domain/decision/contract.ts";
import { decisionNoun } from "../../domain/decision/decision.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { actOf, decidingFor, done, load } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";
import { planFollowUp } from "./plan-follow-up.ts";

/** R62: what was decided on moves on in the same transaction as the minutes. 3 GetItem + 1 transaction of about 5. */
export const concludeDecision = route(declared, async ({ params, request }, context) => {
  const found = await load(context, decisionNoun, params.id);
  if (!found.ok) return found;
  const files = await checkEvidence(context, request.evidenceId === undefined ? [] : [request.evidenceId], declared.clause);
  if (!files.ok) return files;
  const decision = decideConclude(found.value.state, request, await decidingFor(context, found.value.state.cycleId));
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  const concluded = plan(decisionNoun, params.id, found.value, decision.value, act);
  const followed = await planFollowUp(context, decision.value, act);
  return followed.ok ? done(concluded, ...followed.value) : followed;
});
