import { del, get, set } from "idb-keyval";
import * as z from "zod";
import { ScoringPointId } from "../../../../domain/standard/elements.ts";
import type { DraftMark } from "./marks.ts";

const Kept = z.array(
  z.object({ point: ScoringPointId, percent: z.number().nullable(), reason: z.string(), strength: z.string(), improvement: z.string() }),
);

const keyOf = (assignmentId: string): string => `marks ${assignmentId}`;

/** What this device kept of a sheet beyond what the server has; none when the browser keeps nothing. */
export const keptMarks = async (assignmentId: string): Promise<readonly DraftMark[]> => {
  const kept: unknown = await get(keyOf(assignmentId)).catch(() => undefined);
  return Kept.safeParse(kept).data ?? [];
};

export const keepMarks = (assignmentId: string, drafts: readonly DraftMark[]): Promise<void> =>
  (drafts.length === 0 ? del(keyOf(assignmentId)) : set(keyOf(assignmentId), drafts)).catch(() => undefined);
