import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { declareRelations as declared } from "../../domain/member/contract.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { decideDeclareRelations } from "../../domain/member/record-relations.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R05: what may bar someone from judging is declared by themselves and checked wherever they are named. 2 GetItem + 1 transaction of 2. */
export const declareRelations = route(declared, async ({ request }, context) => {
  const self = await context.records.get(memberNoun, context.actor.memberId);
  if (!self) return refuse("unknown-record", declared.clause);
  return done(plan(memberNoun, self.id, self, decideDeclareRelations(self.state, request.relations), actOf(declared, context)));
});
