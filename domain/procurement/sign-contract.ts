import type { Deciding, Decision } from "../kernel/deciding.ts";
import { isLate } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Award } from "./bid-evaluation.ts";
import type { Procurement } from "./procurement.ts";
import type { ProcurementTerms } from "./procurement-terms.ts";
import type { ProcurementAndProject } from "./return-project.ts";
import type { ServiceContract } from "./service-contract.ts";

/** A contract as the body signed it, before the institution does. */
export type ContractDraft = Omit<ServiceContract, "signedByBodyAt" | "signedByInstitutionAt">;

/**
 * R67: the contract is with the winner, at the price of the award, within the requirements, in time. It may be drawn up anew until
 * the institution signs.
 */
export const decideRecordContract = (
  procurement: Procurement,
  draft: ContractDraft,
  { now }: Pick<Deciding, "now">,
): Decision<Procurement, "wrong-step" | "contract-late" | "contract-departs"> => {
  const { status, award, terms } = procurement;
  if (status !== "awarded" || award === null) return refuse("wrong-step", "7.1.4", { step: status, needed: "awarded" });
  if (isLate(now, award.signBy)) return refuse("contract-late", "7.1.4", { signBy: award.signBy });
  const field = departureOf(draft, award, terms);
  if (field) return refuse("contract-departs", "7.1.4", { field });
  return ok({ ...procurement, contract: { ...draft, signedByBodyAt: now, signedByInstitutionAt: null } });
};

/** The first term in which a draft departs from the award or the documents (招标投标法第四十六条). */
const departureOf = (draft: ContractDraft, award: Award, { requirements }: ProcurementTerms): keyof ContractDraft | undefined => {
  if (draft.institutionId !== award.institutionId) return "institutionId";
  if (draft.amountFen !== award.priceFen) return "amountFen";
  if (requirements.competences.some((needed) => !draft.requiredCompetences.includes(needed))) return "requiredCompetences";
  if (draft.endsOn > requirements.completeBy) return "endsOn";
  return draft.milestones.some(({ dueOn }) => dueOn > draft.endsOn) ? "milestones" : undefined;
};

/** R67: the winner's representative signs the very document the body signed; the project is under contract from then on. */
export const decideSignContract = (
  { procurement, project }: ProcurementAndProject,
  { evidenceId }: { readonly evidenceId: string },
  { now, actor }: Pick<Deciding, "now" | "actor">,
): Decision<ProcurementAndProject, "wrong-step" | "not-permitted" | "contract-late" | "contract-departs"> => {
  const { status, award, contract } = procurement;
  if (award !== null && award.institutionId !== actor.organization.id)
    return refuse("not-permitted", "7.1.4", { parties: "service-institution:representative（中标机构）" });
  if (status !== "awarded" || award === null || contract === null)
    return refuse("wrong-step", "7.1.4", { step: status, needed: "awarded" });
  if (isLate(now, award.signBy)) return refuse("contract-late", "7.1.4", { signBy: award.signBy });
  if (contract.evidenceId !== evidenceId) return refuse("contract-departs", "7.1.4", { field: "evidenceId" });
  const signed = { ...contract, signedByInstitutionAt: now };
  return ok({
    procurement: { ...procurement, status: "contracted", contract: signed },
    project: { ...project, status: "contracted", contract: signed },
  });
};
