import { plan } from "../../domain/kernel/commitment.ts";
import { recordBidEvaluation as declared } from "../../domain/procurement/contract.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { decideRecordBidEvaluation } from "../../domain/procurement/record-bid-evaluation.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";

/** R66: 3 GetItem + 1 transaction of 2. */
export const recordBidEvaluation = route(declared, async ({ params, request }, context) => {
  const found = await load(context, procurementNoun, params.id);
  if (!found.ok) return found;
  const files = await checkEvidence(context, [request.reportEvidenceId], declared.clause);
  if (!files.ok) return files;
  const decision = decideRecordBidEvaluation(found.value.state, request, context);
  if (!decision.ok) return decision;
  return done(plan(procurementNoun, params.id, found.value, decision.value, actOf(declared, context)));
});
