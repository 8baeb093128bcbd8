import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { needConfirmationIdOf, needConfirmationNoun } from "../../domain/procurement/need-confirmation.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { proposalIdOf, proposalNoun } from "../../domain/procurement/proposal.ts";
import { submitProposal as declared } from "../../domain/procurement/proposal-contract.ts";
import { decideSubmitProposal } from "../../domain/procurement/submit-proposal.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { checkSealedEvidence } from "./check-sealed-evidence.ts";

/** R65: 8 GetItem + 1 transaction that writes the proposal alone, so that no version or list of another record moves. */
export const submitProposal = route(declared, async ({ params, request }, context) => {
  const procurement = await context.records.get(procurementNoun, params.id);
  if (!procurement) return refuse("unknown-record", declared.clause);
  const institutionId = context.actor.organization.id;
  const proposalId = proposalIdOf(procurement.id, institutionId);
  const named = [request.projectProposalEvidenceId, request.initiationDocumentEvidenceId];
  const files = await checkSealedEvidence(context, named, { noun: proposalNoun.name, id: proposalId, clause: declared.clause });
  if (!files.ok) return files;
  const [confirmation, before] = await Promise.all([
    context.records.get(needConfirmationNoun, needConfirmationIdOf(procurement.state.projectId, institutionId)),
    context.records.get(proposalNoun, proposalId),
  ]);
  const decision = decideSubmitProposal(procurement.state, request, { ...context, needConfirmed: confirmation !== undefined });
  if (!decision.ok) return decision;
  return done(plan(proposalNoun, proposalId, before ?? null, decision.value, actOf(declared, context)));
});
