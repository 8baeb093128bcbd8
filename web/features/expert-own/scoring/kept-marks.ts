import * as z from "zod";
import { ScoringPointId } from "../../../../domain/standard/elements.ts";
import { dropWork, keepWork, keptWork, type WorkKey } from "../../../ui/draft/kept-work.ts";
import type { DraftMark } from "./marks.ts";

const Kept = z.array(
  z.object({ point: ScoringPointId, percent: z.number().nullable(), reason: z.string(), strength: z.string(), improvement: z.string() }),
);

const keyOf = (memberId: string, id: string): WorkKey => ({ kind: "marks", memberId, id });
const dissentKeyOf = (memberId: string, id: string): WorkKey => ({ kind: "dissent", memberId, id });

/** What this device kept of a member's sheet beyond what the server has. */
export const keptMarks = async (memberId: string, assignmentId: string): Promise<readonly DraftMark[]> =>
  (await keptWork(keyOf(memberId, assignmentId), Kept)) ?? [];

export const keepMarks = async (memberId: string, assignmentId: string, drafts: readonly DraftMark[]): Promise<void> => {
  const key = keyOf(memberId, assignmentId);
  if (drafts.length === 0) await dropWork(key);
  else await keepWork(key, drafts);
};

/** The dissent a member is writing beside their marks; null when it is as the server has it. */
export const keptDissent = (memberId: string, assignmentId: string): Promise<string | null> =>
  keptWork(dissentKeyOf(memberId, assignmentId), z.string());

/** Keeps the dissent as far as the server does not have it. */
export const keepDissent = async (memberId: string, assignmentId: string, typed: string, saved: string): Promise<void> => {
  const key = dissentKeyOf(memberId, assignmentId);
  if (typed.trim() === saved) await dropWork(key);
  else await keepWork(key, typed);
};
