import { decideApplyAsExpert } from "../../domain/expert/apply-as-expert.ts";
import { applyAsExpert as declared } from "../../domain/expert/entry-contract.ts";
import { expertNoun } from "../../domain/expert/expert.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { decidingNow } from "../shell/deciding-now.ts";
import { route } from "../shell/route.ts";

/** R11: for themselves, nobody else. 4 GetItem, one more a file + 1 transaction of about 3. */
export const applyAsExpert = route(declared, async ({ request }, context) => {
  const { memberId } = context.actor;
  const member = await load(context, memberNoun, memberId);
  if (!member.ok) return member;
  const before = await context.records.get(expertNoun, memberId);
  const known = { ...(await decidingNow(context)), candidate: member.value.state };
  const decision = decideApplyAsExpert(before?.state, request, known);
  if (!decision.ok) return decision;
  const files = await checkEvidence(context, request.profile.evidenceIds, declared.clause);
  if (!files.ok) return files;
  return done(plan(expertNoun, memberId, before ?? null, decision.value, actOf(declared, context)));
});
