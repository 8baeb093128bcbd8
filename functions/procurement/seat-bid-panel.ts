import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { seatBidPanel as declared } from "../../domain/procurement/contract.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { decideSeatBidPanel } from "../../domain/procurement/seat-bid-panel.ts";
import { actOf, decidingFor, done, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R66: 2 GetItem + one a member + 1 transaction of 2. */
export const seatBidPanel = route(declared, async ({ params, request }, context) => {
  const found = await load(context, procurementNoun, params.id);
  if (!found.ok) return found;
  const members = await Promise.all(request.memberIds.map((id) => context.records.get(memberNoun, id)));
  const known = members.flatMap((member) => (member ? [member.state] : []));
  const missing = request.memberIds.find((id) => !known.some(({ memberId }) => memberId === id));
  if (missing !== undefined) return refuse("bid-panel-unfit", declared.clause, { memberId: missing });
  const decision = decideSeatBidPanel(found.value.state, known, await decidingFor(context, found.value.state.cycleId));
  if (!decision.ok) return decision;
  return done(plan(procurementNoun, params.id, found.value, decision.value, actOf(declared, context)));
});
