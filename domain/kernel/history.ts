import * as z from "zod";
import { Id } from "./id.ts";
import { Instant } from "./instant.ts";

/** Who acted: a member for their organisation, or the system itself (`system`) when a deadline or a workflow step acts. */
export const By = z.strictObject({ memberId: Id, organizationId: Id });
export type By = z.infer<typeof By>;
export const bySystem: By = { memberId: "system", organizationId: "system" };

/** One line of a record's history: what was done, and every top-level field it set or removed. Hash-chained, never rewritten. */
export const HistoryEntry = z.strictObject({
  noun: z.string(),
  id: Id,
  version: z.int().positive(),
  command: z.string(),
  clause: z.string(),
  at: Instant,
  by: By,
  reason: z.string().nullable(),
  changes: z.record(z.string(), z.json()),
  removed: z.array(z.string()),
  previousHash: z.string(),
  hash: z.string(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;
export type Fields = HistoryEntry["changes"];

/** The record as its history tells it: fields set and removed in order. Equal to the stored state, or the table was tampered with. */
export const replay = (entries: readonly Pick<HistoryEntry, "changes" | "removed">[]): Fields => {
  const state: Fields = {};
  for (const { changes, removed } of entries) {
    Object.assign(state, changes);
    for (const field of removed) delete state[field];
  }
  return state;
};
