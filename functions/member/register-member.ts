import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { registerMember as declared } from "../../domain/member/contract.ts";
import { type Member, memberNoun, organizationNoun } from "../../domain/member/member.ts";
import { checkRoles } from "../../domain/member/separate-roles.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** The member's id is the subject the issuer gives them. 3 GetItem + 1 transaction of 2. */
export const registerMember = route(declared, async ({ request }, context) => {
  const separate = checkRoles(request.roles);
  if (!separate.ok) return separate;
  const organization = await context.records.get(organizationNoun, request.organizationId);
  if (!organization) return refuse("unknown-record", declared.clause, { id: request.organizationId });
  if (await context.records.get(memberNoun, request.subject)) return refuse("member-exists", declared.clause);
  const { organizationId: id, kind, jurisdiction } = organization.state;
  const member: Member = {
    memberId: request.subject,
    name: request.name,
    organization: { id, kind, jurisdiction },
    roles: request.roles,
    relations: [],
    status: "active",
  };
  return done(plan(memberNoun, request.subject, null, member, actOf(declared, context)));
});
