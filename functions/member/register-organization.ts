import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { registerOrganization as declared } from "../../domain/member/contract.ts";
import { organizationNoun } from "../../domain/member/member.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** The credit code is the organisation's id, so that it cannot be registered twice. 2 GetItem + 1 transaction of 2. */
export const registerOrganization = route(declared, async ({ request }, context) => {
  const organizationId = request.uscc;
  if (await context.records.get(organizationNoun, organizationId))
    return refuse("organization-exists", declared.clause, { uscc: request.uscc });
  return done(plan(organizationNoun, organizationId, null, { ...request, organizationId }, actOf(declared, context)));
});
