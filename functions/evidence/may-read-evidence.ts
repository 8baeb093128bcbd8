import { acceptanceNoun } from "../../domain/acceptance/acceptance.ts";
import { sits } from "../../domain/acceptance/acceptance-panel.ts";
import { cultivationNoun } from "../../domain/cultivation/cultivation.ts";
import { leads } from "../../domain/cultivation/may.ts";
import type { Evidence } from "../../domain/evidence/evidence.ts";
import { isOverseer } from "../../domain/member/actor.ts";
import { holdsPlace } from "../../domain/member/jurisdiction.ts";
import { mayReadContract, mayReadProcurement } from "../../domain/procurement/may.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { proposalNoun } from "../../domain/procurement/proposal.ts";
import { mayReadProject } from "../../domain/project/may.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { technicalSightOf } from "../../domain/technical-evaluation/may.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import type { Context } from "../shell/route.ts";
import { mayReadSectionFile } from "./may-read-section-file.ts";

/**
 * A file is read by its owner and by whoever may read the record it proves; what proves a proposal or a need confirmation stays its
 * owner's until that is unsealed. Up to 2 GetItem; what proves a section of an application takes what `mayReadSectionFile` says.
 */
export const mayReadEvidence = async (context: Context, evidence: Evidence): Promise<boolean> => {
  const { organizationId, proves } = evidence;
  if (organizationId === context.actor.organization.id) return true;
  switch (proves.noun) {
    case "project":
      return mayReadProjectFile(context, evidence);
    case "procurement":
      return isOverseer(context.actor) || mayReadProcurementFile(context, proves.id, evidence.evidenceId);
    case "acceptance": {
      const acceptance = await context.records.get(acceptanceNoun, proves.id);
      return acceptance !== undefined && (isOverseer(context.actor) || sits(acceptance.state.panel, context.actor.memberId));
    }
    case "proposal":
      return mayReadProposalFile(context, proves.id);
    case "need-confirmation":
      return mayReadNeedFile(context, proves.id, organizationId);
    case "technical-evaluation": {
      const evaluation = await context.records.get(technicalEvaluationNoun, proves.id);
      return evaluation !== undefined && technicalSightOf(context.actor, evaluation.state) === "whole";
    }
    case "application-section":
      return mayReadSectionFile(context, evidence);
    case "cultivation":
      return mayReadCultivationFile(context, evidence);
    default:
      return isOverseer(context.actor);
  }
};

/**
 * Institutions that may yet bid read what the proposer attached and the procurement documents, never each other's files; the winner also
 * the contract it is to sign.
 */
const mayReadProjectFile = async (context: Context, { evidenceId, organizationId, proves }: Evidence): Promise<boolean> => {
  const project = await context.records.get(projectNoun, proves.id);
  if (!project || !mayReadProject(context.actor, project.state)) return false;
  const isBidder = context.actor.organization.kind === "service-institution" && project.state.contract === null;
  return (
    !isBidder ||
    organizationId === project.state.proposedBy.organizationId ||
    mayReadProcurementFile(context, project.state.procurementId, evidenceId)
  );
};

/** The procurement documents are read with the procurement, the contract by its parties; what else lies there is the body's. */
const mayReadProcurementFile = async ({ records, actor }: Context, procurementId: string | null, evidenceId: string): Promise<boolean> => {
  const found = procurementId === null ? undefined : await records.get(procurementNoun, procurementId);
  if (!found || !mayReadProcurement(found.state, actor)) return false;
  const { terms, contract } = found.state;
  return terms.evidenceIds.includes(evidenceId) || (contract?.evidenceId === evidenceId && mayReadContract(found.state, actor));
};

const mayReadProposalFile = async (context: Context, proposalId: string): Promise<boolean> => {
  const proposal = await context.records.get(proposalNoun, proposalId);
  if (proposal?.state.status !== "opened") return false;
  if (isOverseer(context.actor)) return true;
  const procurement = await context.records.get(procurementNoun, proposal.state.procurementId);
  return procurement?.state.panel.some(({ memberId }) => memberId === context.actor.memberId) ?? false;
};

/** The id is the project's and the institution's together; read once the contract is signed. */
const mayReadNeedFile = async (context: Context, needConfirmationId: string, institutionId: string): Promise<boolean> => {
  const project = await context.records.get(projectNoun, needConfirmationId.slice(0, -institutionId.length - 1));
  if (!project || project.state.contract === null) return false;
  const { kind, jurisdiction } = context.actor.organization;
  return isOverseer(context.actor) || (kind === "local-authority" && holdsPlace(jurisdiction, project.state.brief.jurisdiction));
};

/**
 * What is attached to a plan, before the plan has a number, is for all who may join or help; what proves an activity may name who else
 * took part, so that it is for those who run the cultivation.
 */
const mayReadCultivationFile = async (context: Context, { organizationId, proves }: Evidence): Promise<boolean> => {
  if (isOverseer(context.actor)) return true;
  const { kind } = context.actor.organization;
  if (kind !== "unit" && kind !== "partner") return false;
  if (proves.id === organizationId) return true;
  const cultivation = await context.records.get(cultivationNoun, proves.id);
  return cultivation !== undefined && leads(cultivation.state, context.actor);
};
