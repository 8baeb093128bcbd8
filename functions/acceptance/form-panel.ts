import { formPanel as declared } from "../../domain/acceptance/contract.ts";
import { decideFormPanel } from "../../domain/acceptance/form-panel.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { acceptanceWrites } from "./commit-acceptance.ts";
import { loadAcceptance } from "./load-acceptance.ts";
import { partiesOf } from "./parties-of.ts";

/** R77: a GetItem each member, 3 more, a Query of the cycle's projects + 1 transaction. */
export const formPanel = route(declared, async ({ params, request }, context) => {
  const found = await loadAcceptance(context, params.id);
  if (!found.ok) return found;
  const { stored } = found.value;
  const asked = await Promise.all(
    request.members.map(async ({ memberId, leads }) => ({ leads, member: (await context.records.get(memberNoun, memberId))?.state })),
  );
  const members = asked.flatMap(({ leads, member }) => (member ? [{ leads, member }] : []));
  if (members.length < asked.length) return refuse("unknown-record", declared.clause, { noun: memberNoun.name });
  const known = { ...(await decidingFor(context, stored.state.cycleId)), parties: await partiesOf(context.records, stored.state) };
  const decision = decideFormPanel(stored.state, { members }, known);
  if (!decision.ok) return decision;
  return done(...(await acceptanceWrites(context.records, stored, decision.value, actOf(declared, context))));
});
