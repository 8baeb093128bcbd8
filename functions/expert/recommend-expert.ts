import { decideRecommendExpert } from "../../domain/expert/apply-as-expert.ts";
import { recommendExpert as declared } from "../../domain/expert/entry-contract.ts";
import { expertNoun } from "../../domain/expert/expert.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { decidingNow } from "../shell/deciding-now.ts";
import { route } from "../shell/route.ts";

/** R11: one of the caller's own organisation. 4 GetItem, one more a file + 1 transaction of about 3. */
export const recommendExpert = route(declared, async ({ params, request }, context) => {
  const member = await load(context, memberNoun, params.id);
  if (!member.ok) return member;
  const before = await context.records.get(expertNoun, params.id);
  const known = { ...(await decidingNow(context)), candidate: member.value.state };
  const decision = decideRecommendExpert(before?.state, request, known);
  if (!decision.ok) return decision;
  const files = await checkEvidence(context, request.profile?.evidenceIds ?? [], declared.clause);
  if (!files.ok) return files;
  return done(plan(expertNoun, params.id, before ?? null, decision.value, actOf(declared, context)));
});
