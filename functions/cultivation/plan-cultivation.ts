import { planCultivation as declared } from "../../domain/cultivation/contract.ts";
import { cultivationNoun } from "../../domain/cultivation/cultivation.ts";
import { decidePlanCultivation } from "../../domain/cultivation/plan-cultivation.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { organizationNoun } from "../../domain/member/member.ts";
import { actOf, done } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";

/** R16. 1 GetItem, one more a file, 1 BatchGetItem + 1 transaction of 2. */
export const planCultivation = route(declared, async ({ request }, context) => {
  const { partners: named, ...asked } = request;
  const partnerIds = [...new Set(named)];
  const found = await context.records.getMany(organizationNoun, partnerIds);
  const partners = found.flatMap((one) => (one ? [one.state] : []));
  if (partners.length < partnerIds.length) return refuse("unknown-record", declared.clause);
  const decision = decidePlanCultivation({ ...asked, cultivationId: context.newId(), partners }, context);
  if (!decision.ok) return decision;
  const files = await checkEvidence(context, request.evidenceIds, declared.clause);
  if (!files.ok) return files;
  return done(plan(cultivationNoun, decision.value.cultivationId, null, decision.value, actOf(declared, context)));
});
