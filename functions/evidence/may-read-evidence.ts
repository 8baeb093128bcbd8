import { acceptanceNoun } from "../../domain/acceptance/acceptance.ts";
import type { Evidence } from "../../domain/evidence/evidence.ts";
import { proposalNoun } from "../../domain/procurement/proposal.ts";
import { mayReadProject } from "../../domain/project/may.ts";
import { projectNoun } from "../../domain/project/project.ts";
import type { Context } from "../shell/route.ts";

/**
 * A file is read by its owner and by whoever may read the record it proves. What proves a proposal stays its owner's until the
 * proposals are opened. Everything else: the body and the supervisor.
 */
export const mayReadEvidence = async (context: Context, { organizationId, proves }: Evidence): Promise<boolean> => {
  const { organization, memberId } = context.actor;
  if (organizationId === organization.id) return true;
  const isOverseer = organization.kind === "evaluation-body" || organization.kind === "supervisor";
  switch (proves.noun) {
    case "project": {
      const project = await context.records.get(projectNoun, proves.id);
      if (!project || !mayReadProject(context.actor, project.state)) return false;
      // Rival institutions read what the proposer attached, never each other's files.
      return organization.kind !== "service-institution" || organizationId === project.state.proposedBy.organizationId;
    }
    case "acceptance": {
      const acceptance = await context.records.get(acceptanceNoun, proves.id);
      if (!acceptance) return false;
      return isOverseer || (acceptance.state.panel?.seats.some((seat) => seat.memberId === memberId) ?? false);
    }
    case "proposal": {
      const proposal = await context.records.get(proposalNoun, proves.id);
      return isOverseer && proposal?.state.status === "opened";
    }
    case "need-confirmation":
      return false;
    default:
      return isOverseer;
  }
};
