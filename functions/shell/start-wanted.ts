import type { Live } from "./live.ts";
import type { WantedWorkflow } from "./ports.ts";

/** Claims the next attempt in the table, then starts it by that number; false when another has claimed it. */
export const startWanted = async (wanted: WantedWorkflow, { workflowStore, workflows }: Live): Promise<boolean> => {
  if (!(await workflowStore.claim(wanted))) return false;
  await workflows.start({ ...wanted, attempt: wanted.attempt + 1 });
  return true;
};
