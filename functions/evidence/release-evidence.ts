import { applicationSectionNoun } from "../../domain/application/application-section.ts";
import { decideRelease } from "../../domain/evidence/arrive.ts";
import { releaseEvidence as declared } from "../../domain/evidence/contract.ts";
import { evidenceNoun } from "../../domain/evidence/evidence.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { mayReadEvidence } from "./may-read-evidence.ts";

/** By hand where no scanner runs. 2 GetItem + 1 transaction of 2. */
export const releaseEvidence = route(declared, async ({ params, request }, context) => {
  const found = await load(context, evidenceNoun, params.id);
  if (!found.ok) return found;
  // Of an application not yet under review, not even the existence of a file may be told.
  const isSealed = found.value.state.proves.noun === applicationSectionNoun.name && !(await mayReadEvidence(context, found.value.state));
  if (isSealed) return refuse("unknown-record", declared.clause);
  const decision = decideRelease(found.value.state, request);
  if (!decision.ok) return decision;
  return done(plan(evidenceNoun, params.id, found.value, decision.value, actOf(declared, context, request.reason)));
});
