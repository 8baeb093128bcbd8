import { selectProjects } from "./act-1-select.ts";
import { contractInstitutions } from "./act-2-contract.ts";
import { deliverProjects } from "./act-3-deliver.ts";
import { acceptProjects } from "./act-4-accept.ts";
import { promoteResults } from "./act-5-promote.ts";
import { evaluateUnits } from "./evaluate-units.ts";
import type { Stage } from "./stage.ts";

/** The whole year of the standard: projects in its own order, then units. Throws a `Deviation` at the first thing that is not as it should be. */
export const playYear = async (stage: Stage): Promise<void> => {
  const projectIds = await selectProjects(stage);
  await contractInstitutions(stage, projectIds);
  await deliverProjects(stage, projectIds);
  await acceptProjects(stage, projectIds);
  await evaluateUnits(stage);
  await promoteResults(stage, projectIds);
};
