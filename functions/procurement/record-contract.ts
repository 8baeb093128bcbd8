import { plan } from "../../domain/kernel/commitment.ts";
import { recordContract as declared } from "../../domain/procurement/contract.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { decideRecordContract } from "../../domain/procurement/sign-contract.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";

/** R67: 3 GetItem + 1 transaction of 2. */
export const recordContract = route(declared, async ({ params, request }, context) => {
  const found = await load(context, procurementNoun, params.id);
  if (!found.ok) return found;
  const files = await checkEvidence(context, [request.evidenceId], declared.clause);
  if (!files.ok) return files;
  const decision = decideRecordContract(found.value.state, request, context);
  if (!decision.ok) return decision;
  return done(plan(procurementNoun, params.id, found.value, decision.value, actOf(declared, context)));
});
