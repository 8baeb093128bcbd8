import { type Evidence, evidenceNoun } from "../../domain/evidence/evidence.ts";
import { type Ok, ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import type { Context } from "./route.ts";

/** The files named, as far as they are there, by id. One BatchGetItem for each 100. */
export const filesNamed = async (
  { records }: Pick<Context, "records">,
  evidenceIds: readonly string[],
): Promise<ReadonlyMap<string, Evidence>> => {
  const ids = [...new Set(evidenceIds)];
  if (ids.length === 0) return new Map();
  const found = await records.getMany(evidenceNoun, ids);
  return new Map(found.flatMap((file) => (file ? [[file.id, file.state] as const] : [])));
};

/**
 * The files a command names must have arrived whole and be the caller's organisation's own. One BatchGetItem for each 100 files.
 * Refuses `evidence-unknown` (also for another organisation's) and `evidence-not-arrived`.
 */
export const checkEvidence = async (
  context: Context,
  evidenceIds: readonly string[],
  clause: string,
): Promise<Ok<undefined> | Refused<Refusal<"evidence-unknown" | "evidence-not-arrived">>> => {
  const files = await filesNamed(context, evidenceIds);
  for (const id of evidenceIds) {
    const file = files.get(id);
    if (file?.organizationId !== context.actor.organization.id) return refuse("evidence-unknown", clause, { id });
    if (file.status === "expected" || file.status === "rejected") return refuse("evidence-not-arrived", clause, { id });
  }
  return ok(undefined);
};
