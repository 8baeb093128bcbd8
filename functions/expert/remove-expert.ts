import { decisionNoun } from "../../domain/decision/decision.ts";
import { withoutExpertRole } from "../../domain/expert/admit-expert.ts";
import { expertNoun } from "../../domain/expert/expert.ts";
import { decideRemoveExpert } from "../../domain/expert/remove-expert.ts";
import { removeExpert as declared } from "../../domain/expert/standing-contract.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { decidingNow } from "../shell/deciding-now.ts";
import { route } from "../shell/route.ts";

/** R15: the record and the role together, resting on the committee's decision. 5 GetItem + 1 transaction of about 5. */
export const removeExpert = route(declared, async ({ params, request }, context) => {
  const found = await load(context, expertNoun, params.id);
  if (!found.ok) return found;
  const member = await load(context, memberNoun, params.id);
  if (!member.ok) return member;
  const decision = (await context.records.get(decisionNoun, request.decisionId))?.state;
  const removed = decideRemoveExpert(found.value.state, request, { ...(await decidingNow(context)), decision });
  if (!removed.ok) return removed;
  const act = actOf(declared, context, request.reason);
  return done(
    plan(expertNoun, params.id, found.value, removed.value, act),
    plan(memberNoun, params.id, member.value, withoutExpertRole(member.value.state), act),
  );
});
