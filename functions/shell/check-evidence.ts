import { evidenceNoun } from "../../domain/evidence/evidence.ts";
import { type Ok, ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import type { Context } from "./route.ts";

/**
 * The files a command names must have arrived whole and be the caller's organisation's own. One GetItem a file.
 * Refuses `evidence-unknown` (also for another organisation's) and `evidence-not-arrived`.
 */
export const checkEvidence = async (
  context: Context,
  evidenceIds: readonly string[],
  clause: string,
): Promise<Ok<undefined> | Refused<Refusal<"evidence-unknown" | "evidence-not-arrived">>> => {
  const files = await Promise.all([...new Set(evidenceIds)].map(async (id) => ({ id, file: await context.records.get(evidenceNoun, id) })));
  for (const { id, file } of files) {
    if (file?.state.organizationId !== context.actor.organization.id) return refuse("evidence-unknown", clause, { id });
    if (file.state.status === "expected" || file.state.status === "rejected") return refuse("evidence-not-arrived", clause, { id });
  }
  return ok(undefined);
};
