import { changePublicConsent as declared } from "../../domain/expert/entry-contract.ts";
import { expertNoun } from "../../domain/expert/expert.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R11: whether the public list names them is theirs to say, at any time (PIPL 15, 25). 2 GetItem + 1 transaction of 2. */
export const changePublicConsent = route(declared, async ({ request }, context) => {
  const { memberId } = context.actor;
  const found = await load(context, expertNoun, memberId);
  if (!found.ok) return found;
  return done(plan(expertNoun, memberId, found.value, { ...found.value.state, ...request }, actOf(declared, context)));
});
