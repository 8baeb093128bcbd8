import { decideRelease } from "../../domain/evidence/arrive.ts";
import { releaseEvidence as declared } from "../../domain/evidence/contract.ts";
import { evidenceNoun } from "../../domain/evidence/evidence.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** By hand where no scanner runs. 2 GetItem + 1 transaction of 2. */
export const releaseEvidence = route(declared, async ({ params, request }, context) => {
  const found = await load(context, evidenceNoun, params.id);
  if (!found.ok) return found;
  const decision = decideRelease(found.value.state, request);
  if (!decision.ok) return decision;
  return done(plan(evidenceNoun, params.id, found.value, decision.value, actOf(declared, context, request.reason)));
});
