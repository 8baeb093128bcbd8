import { needConfirmationIdOf, needConfirmationNoun } from "../../domain/procurement/need-confirmation.ts";
import { type ProcurementStatus, procurementNoun } from "../../domain/procurement/procurement.ts";
import { proposalIdOf } from "../../domain/procurement/proposal.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { aProcurement, procurementId, projectId } from "./a-procurement.ts";
import { aProject } from "./a-project.ts";
import { givenCycle } from "./given-cycle.ts";
import { givenFile } from "./given-file.ts";
import { givenPeople } from "./people.ts";
import type { World } from "./world.ts";

/** The cycle at contracting, the people, and the body's files that the tests name, already arrived. */
export const givenContracting = async (world: World): Promise<void> => {
  await givenPeople(world);
  await givenCycle(world, { status: "contracting" });
  for (const evidenceId of ["tender-file", "report-file", "contract-file"])
    await givenFile(world, { evidenceId, organizationId: "body", noun: "procurement", id: procurementId });
};

/** An institution's files for its proposal and its need confirmation, arrived and not yet checked. */
export const givenSealedFiles = async (world: World, organizationId: string, procurement = procurementId): Promise<void> => {
  const proposal = { organizationId, noun: "proposal", id: proposalIdOf(procurement, organizationId), status: "quarantined" } as const;
  const survey = { ...proposal, noun: "need-confirmation", id: needConfirmationIdOf(projectId, organizationId) };
  await givenFile(world, { ...proposal, evidenceId: `${organizationId}-plan-book` });
  await givenFile(world, { ...proposal, evidenceId: `${organizationId}-initiation` });
  await givenFile(world, { ...survey, evidenceId: `${organizationId}-survey` });
};

/** An open tender of the project at this status, and the need confirmations of these institutions. */
export const givenProcurement = async (
  world: World,
  status: ProcurementStatus,
  confirmed: readonly string[],
  overrides: Record<string, unknown> = {},
): Promise<void> => {
  await world.given(projectNoun, projectId, aProject("in_procurement", { procurementId }));
  await world.given(procurementNoun, procurementId, aProcurement(status, overrides));
  for (const id of confirmed) await givenNeedConfirmation(world, id);
};

export const givenNeedConfirmation = async (world: World, institutionId: string): Promise<void> => {
  const needConfirmationId = needConfirmationIdOf(projectId, institutionId);
  const survey = { channel: "phone", on: "2026-03-01", personSeen: "协会秘书长", finding: "镀锌废品多", evidenceIds: [] };
  const surveys = [{ ...survey, recordedAt: "2026-03-01T02:00:00.000Z" }];
  const state = needConfirmationNoun.schema.parse({ needConfirmationId, projectId, cycleId: "main-2026", institutionId, surveys });
  await world.given(needConfirmationNoun, needConfirmationId, state);
};
