import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { requestNqi as declared } from "../../domain/nqi/contract.ts";
import { requestNqi as requested } from "../../domain/nqi/diagnose-nqi.ts";
import { nqiDiagnosisNoun } from "../../domain/nqi/nqi-diagnosis.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R17. 2 GetItem + 1 transaction of about 4. */
export const requestNqi = route(declared, async ({ request }, context) => {
  const diagnosis = requested(request, context);
  const { diagnosisId } = diagnosis;
  if (await context.records.get(nqiDiagnosisNoun, diagnosisId)) return refuse("nqi-requested", declared.clause, { id: diagnosisId });
  return done(plan(nqiDiagnosisNoun, diagnosisId, null, diagnosis, actOf(declared, context)));
});
