import { plan } from "../../domain/kernel/commitment.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { openProposals as declared } from "../../domain/procurement/contract.ts";
import { decideOpenProposals } from "../../domain/procurement/open-proposals.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { type Proposal, proposalNoun, sealedListOf } from "../../domain/procurement/proposal.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";
import { loadBoth } from "./load-both.ts";

/** R66: 3 GetItem + 1 Query + 1 GetItem a proposal + 1 transaction that opens all of them, or none. */
export const openProposals = route(declared, async ({ params }, context) => {
  const both = await loadBoth(context, params.id);
  if (!both.ok) return both;
  const { procurement, project, states } = both.value;
  // Nobody needs to know what is under seal while it is too early to open it.
  const sealed = procurement.state.status === "closed_for_bids" ? await sealedProposals(context, params.id) : [];
  const deciding = await decidingFor(context, procurement.state.cycleId);
  const decision = decideOpenProposals(
    states,
    sealed.map(({ state }) => state),
    deciding,
  );
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  const opened = decision.value.proposals.flatMap((next) => {
    const before = sealed.find(({ id }) => id === next.proposalId);
    return before ? [plan(proposalNoun, before.id, before, next, act)] : [];
  });
  const returned = decision.value.project ? [plan(projectNoun, project.id, project, decision.value.project, act)] : [];
  return done(plan(procurementNoun, procurement.id, procurement, decision.value.procurement, act), ...opened, ...returned);
});

const sealedProposals = async ({ records }: Context, procurementId: string): Promise<readonly Stored<Proposal>[]> => {
  const { rows } = await records.list(sealedListOf(procurementId), { limit: 200 });
  const found = await Promise.all(rows.map(({ id }) => records.get(proposalNoun, id)));
  // The list lags behind the record by a moment: one withdrawn at the last second is still on it.
  return found.flatMap((proposal) => (proposal?.state.status === "submitted" ? [proposal] : []));
};
