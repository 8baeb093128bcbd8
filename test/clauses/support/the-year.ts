import { getAcceptance } from "../../../domain/acceptance/read-contract.ts";
import { getCycle, getFrozenProgramme } from "../../../domain/cycle/contract.ts";
import { verifyChain } from "../../../domain/kernel/hash-chain.ts";
import type { HistoryEntry } from "../../../domain/kernel/history.ts";
import { readProcurement } from "../../../domain/procurement/view-contract.ts";
import { getProject } from "../../../domain/project/contract.ts";
import { readHistory } from "../../../domain/work-item/contract.ts";
import { as, cycleId } from "./year.ts";

const officer = as("officer");

/** The projects of the list of 2026, as the body reads them. */
export const projectsOfTheYear = async () => {
  const { cycle } = await officer.call(getCycle, { id: cycleId }, {});
  const ids = cycle.shortlist?.projectIds ?? [];
  return Promise.all(ids.map((id) => officer.call(getProject, { id }, {})));
};

/** The procurement that a project of 2026 was contracted by. */
export const procurementOf = async (project: { readonly procurementId: string | null }) =>
  (await officer.call(readProcurement, { id: project.procurementId ?? "none" }, {})).procurement;

/** The acceptance of a project of 2026, whole. */
export const acceptanceOf = async (project: { readonly acceptanceId: string | null }) => {
  const seen = await officer.call(getAcceptance, { id: project.acceptanceId ?? "none" }, {});
  if (seen.sight !== "whole") throw new Error("the body sees the whole acceptance");
  return seen;
};

/** The whole history of a record, as the officer reads it page by page. */
export const historyOf = async (noun: string, id: string): Promise<readonly HistoryEntry[]> => {
  const entries: HistoryEntry[] = [];
  for (let cursor: string | undefined; ; ) {
    const page: { rows: HistoryEntry[]; cursor: string | null } = await officer.call(readHistory, { noun, id }, { limit: 200, cursor });
    entries.push(...page.rows);
    if (page.cursor === null) return entries;
    cursor = page.cursor;
  }
};

/** The hash a history comes to when it is recomputed; throws where it does not hold together. */
export const headOf = (entries: readonly HistoryEntry[]): string => {
  const chain = verifyChain(entries);
  if (!chain.ok) throw new Error(`broken at ${JSON.stringify(chain.refusal.details)}`);
  return chain.value;
};

/** The person who signs in for an institution of the demo. */
export const representativeOf = (institutionId: string): string => institutionId.replace("institution-", "si-");

/** The projects of 2026 with their acceptances. */
export const acceptedProjects = async () => {
  const projects = await projectsOfTheYear();
  return Promise.all(projects.map(async ({ project }) => ({ project, acceptance: (await acceptanceOf(project)).acceptance })));
};

/** The first of them, with who represents its institution. */
export const anAcceptance = async () => {
  const [first] = await acceptedProjects();
  if (!first) throw new Error("the year has an acceptance");
  return { id: first.acceptance.acceptanceId, winner: representativeOf(first.acceptance.institutionId), ...first };
};

/** The settings that 2026 froze. */
export const settingsOfTheYear = async () => (await officer.call(getFrozenProgramme, { id: cycleId }, {})).programme.settings;
