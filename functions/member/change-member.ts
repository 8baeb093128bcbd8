import { plan } from "../../domain/kernel/commitment.ts";
import { changeMember as declared } from "../../domain/member/contract.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { checkRoles } from "../../domain/member/separate-roles.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** Suspended members can do nothing from the next request on. 2 GetItem + 1 transaction of 2. */
export const changeMember = route(declared, async ({ params, request }, context) => {
  const separate = checkRoles(request.roles);
  if (!separate.ok) return separate;
  const found = await load(context, memberNoun, params.id);
  if (!found.ok) return found;
  const next = { ...found.value.state, roles: request.roles, status: request.status };
  return done(plan(memberNoun, params.id, found.value, next, actOf(declared, context, request.reason)));
});
