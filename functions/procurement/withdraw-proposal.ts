import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { proposalIdOf, proposalNoun } from "../../domain/procurement/proposal.ts";
import { withdrawProposal as declared } from "../../domain/procurement/proposal-contract.ts";
import { decideWithdrawProposal } from "../../domain/procurement/submit-proposal.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R65: 3 GetItem + 1 transaction that writes the proposal alone. */
export const withdrawProposal = route(declared, async ({ params }, context) => {
  const [procurement, proposal] = await Promise.all([
    context.records.get(procurementNoun, params.id),
    context.records.get(proposalNoun, proposalIdOf(params.id, context.actor.organization.id)),
  ]);
  if (!procurement || !proposal) return refuse("unknown-record", declared.clause);
  const decision = decideWithdrawProposal(procurement.state, proposal.state, context);
  if (!decision.ok) return decision;
  return done(plan(proposalNoun, proposal.id, proposal, decision.value, actOf(declared, context)));
});
