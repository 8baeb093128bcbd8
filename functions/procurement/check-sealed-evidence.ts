import { evidenceNoun } from "../../domain/evidence/evidence.ts";
import { type Ok, ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import type { Context } from "../shell/route.ts";

/**
 * As `checkEvidence`, for files under seal: they must have been declared for the very proposal or need confirmation (its id
 * follows from the procurement or project and the institution), since only such files stay unread until that is unsealed. Two GetItem a file. Refuses `evidence-not-sealed` besides.
 */
export const checkSealedEvidence = async (
  context: Context,
  evidenceIds: readonly string[],
  { noun, id, clause }: { readonly noun: string; readonly id: string; readonly clause: string },
): Promise<Ok<undefined> | Refused<Refusal<"evidence-unknown" | "evidence-not-arrived" | "evidence-not-sealed">>> => {
  const arrived = await checkEvidence(context, evidenceIds, clause);
  if (!arrived.ok) return arrived;
  const files = await Promise.all(evidenceIds.map((id) => context.records.get(evidenceNoun, id)));
  const open = files.find((file) => file?.state.proves.noun !== noun || file.state.proves.id !== id);
  return open ? refuse("evidence-not-sealed", clause, { file: open.id, noun, id }) : ok(undefined);
};
