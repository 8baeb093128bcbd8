import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Procurement } from "./procurement.ts";
import { type Proposal, type ProposalContent, proposalIdOf } from "./proposal.ts";
import { takesBids } from "./record-need-confirmation.ts";

/**
 * R65: one proposal an institution, replaceable until the deadline; its need confirmation comes first (R64). Only facts that are
 * public or the institution's own decide here, so no refusal tells anything of the others.
 */
export const decideSubmitProposal = (
  procurement: Procurement,
  content: ProposalContent,
  { actor, now, needConfirmed }: Pick<Deciding, "actor" | "now"> & { readonly needConfirmed: boolean },
): Decision<Proposal, "bids-closed" | "no-need-confirmation" | "price-over-budget"> => {
  const { procurementId, projectId, cycleId, terms } = procurement;
  if (!takesBids(procurement, now)) return refuse("bids-closed", "7.1.4", { closedAt: procurement.bidsCloseAt });
  if (!needConfirmed) return refuse("no-need-confirmation", "7.1.3");
  if (content.priceFen > terms.budgetFen) return refuse("price-over-budget", "7.1.4", { budgetFen: terms.budgetFen });
  const institutionId = actor.organization.id;
  const proposalId = proposalIdOf(procurementId, institutionId);
  return ok({ proposalId, procurementId, projectId, cycleId, institutionId, status: "submitted", content, submittedAt: now });
};

/** R65: the owner takes the proposal back before the deadline; a new one may follow until then. */
export const decideWithdrawProposal = (
  procurement: Procurement,
  proposal: Proposal,
  { now }: Pick<Deciding, "now">,
): Decision<Proposal, "bids-closed" | "wrong-step"> => {
  if (!takesBids(procurement, now)) return refuse("bids-closed", "7.1.4", { closedAt: procurement.bidsCloseAt });
  if (proposal.status !== "submitted") return refuse("wrong-step", "7.1.4", { step: proposal.status, needed: "submitted" });
  return ok({ ...proposal, status: "withdrawn" });
};
