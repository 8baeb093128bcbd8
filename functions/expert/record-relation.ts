import { recordRelation as declared } from "../../domain/expert/standing-contract.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { decideRecordRelations } from "../../domain/member/record-relations.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/**
 * R05: what the body learns of a member's ties, with where it comes from; the member cannot take it back, and open assignments are
 * rechecked by the stream. 2 GetItem + 1 transaction of 2.
 */
export const recordRelation = route(declared, async ({ params, request }, context) => {
  if (params.id === context.actor.memberId) return refuse("not-permitted", "4", { parties: "evaluation-body:officer" });
  const found = await load(context, memberNoun, params.id);
  if (!found.ok) return found;
  const decision = decideRecordRelations(found.value.state, [{ ...request.relation, source: request.source }]);
  if (!decision.ok) return decision;
  return done(plan(memberNoun, params.id, found.value, decision.value, actOf(declared, context, request.reason)));
});
