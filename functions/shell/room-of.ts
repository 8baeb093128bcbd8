import { type AssignmentStatus, assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import type { ProgrammeSettings } from "../../domain/programme/programme-settings.ts";
import type { RecordStore } from "./ports.ts";

const open: readonly string[] = ["invited", "accepted", "scoring", "submitted"] satisfies readonly AssignmentStatus[];
const done: string = "sealed" satisfies AssignmentStatus;

/**
 * How many more units an expert may take on (`expert.maxOpen`, `expert.maxPerCycle`), by what they hold now; 0 when at a limit.
 * 1 Query for each 200 assignments they ever had. The list lags a moment behind, so two seats given at once may exceed it by one.
 */
export const roomOf = async (
  {
    records,
    cycleId,
    settings: { expert },
  }: { readonly records: RecordStore; readonly cycleId: string; readonly settings: ProgrammeSettings },
  memberId: string,
): Promise<number> => {
  let inHand = 0;
  let ofCycle = 0;
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<RecordStore["owned"]>> = await records.owned(`member:${memberId}`, assignmentNoun.name, {
      limit: 200,
      cursor,
    });
    for (const { step, summary } of page.rows) {
      if (open.includes(step)) inHand += 1;
      if (summary["cycleId"] === cycleId && (open.includes(step) || step === done)) ofCycle += 1;
    }
    cursor = page.cursor;
  } while (cursor !== null);
  return Math.max(0, Math.min(expert.maxOpen - inHand, expert.maxPerCycle - ofCycle));
};
