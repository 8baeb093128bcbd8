import { acceptanceNoun, openAcceptance } from "../../domain/acceptance/acceptance.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { decideApplyForAcceptance } from "../../domain/project/complete-service.ts";
import { applyForAcceptance as declared } from "../../domain/project/delivery-contract.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actOf, decidingFor, done, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R76: project and acceptance in one transaction, so that neither is without the other. 2 GetItem + 1 transaction. */
export const applyForAcceptance = route(declared, async ({ params }, context) => {
  const found = await load(context, projectNoun, params.id);
  if (!found.ok) return found;
  const acceptanceId = context.newId();
  const decision = decideApplyForAcceptance(found.value.state, { acceptanceId }, await decidingFor(context, found.value.state.cycleId));
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  const acceptance = openAcceptance(decision.value, { acceptanceId, now: context.now });
  return done(plan(projectNoun, params.id, found.value, decision.value, act), plan(acceptanceNoun, acceptanceId, null, acceptance, act));
});
