import { decideAdmitExpert, withExpertRole } from "../../domain/expert/admit-expert.ts";
import { admitExpert as declared } from "../../domain/expert/entry-contract.ts";
import { expertNoun } from "../../domain/expert/expert.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { decidingNow } from "../shell/deciding-now.ts";
import { route } from "../shell/route.ts";

/** R11: the record and the role together. 4 GetItem + 1 transaction of about 6. */
export const admitExpert = route(declared, async ({ params, request }, context) => {
  const found = await load(context, expertNoun, params.id);
  if (!found.ok) return found;
  const member = await load(context, memberNoun, params.id);
  if (!member.ok) return member;
  const decision = decideAdmitExpert(found.value.state, request, await decidingNow(context));
  if (!decision.ok) return decision;
  const act = actOf(declared, context, request.reason);
  const { state } = member.value;
  return done(
    plan(expertNoun, params.id, found.value, decision.value, act),
    plan(memberNoun, params.id, member.value, withExpertRole(state), act),
  );
});
