import { ok, refuse } from "../../domain/kernel/result.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { proposalIdOf, proposalNoun } from "../../domain/procurement/proposal.ts";
import { listOwnProposals as declaredOwn, readProposal as declaredRead } from "../../domain/procurement/proposal-contract.ts";
import { decideReadProposal } from "../../domain/procurement/read-proposal.ts";
import { route } from "../shell/route.ts";

/** R65: the seal is asked before the proposal is looked up, so that neither answer nor timing tells whether there is one. 3 GetItem. */
export const readProposal = route(declaredRead, async ({ params }, context) => {
  const procurement = await context.records.get(procurementNoun, params.id);
  if (!procurement) return refuse("unknown-record", declaredRead.clause);
  const may = decideReadProposal(procurement.state, params.institutionId, context.actor);
  if (!may.ok) return may;
  const proposal = await context.records.get(proposalNoun, proposalIdOf(params.id, params.institutionId));
  if (!proposal) return refuse("unknown-record", declaredRead.clause);
  return ok({ commitments: [], view: { version: proposal.version, hash: proposal.hash, proposal: proposal.state } });
});

/** R65: what the caller's own institution submitted. 1 Query. */
export const listOwnProposals = route(declaredOwn, async ({ request }, context) =>
  ok({ commitments: [], view: await context.records.owned(`organization:${context.actor.organization.id}`, proposalNoun.name, request) }),
);
