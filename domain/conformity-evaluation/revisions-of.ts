import type { HistoryEntry } from "../kernel/history.ts";
import { Submission } from "../unit-evaluation/unit-evaluation.ts";

/**
 * The submissions that came under review, from the history of the unit's record, oldest first. What the unit handed in and took back
 * before the window closed stays its own.
 */
export const revisionsOf = (entries: readonly Pick<HistoryEntry, "changes">[]): readonly Submission[] => {
  let latest: Submission | null = null;
  const reviewed = new Map<number, Submission>();
  for (const { changes } of entries) {
    if (changes["submission"] !== undefined) latest = Submission.nullable().parse(changes["submission"]);
    if (changes["status"] === "conformity_review" && latest) reviewed.set(latest.revision, latest);
  }
  return [...reviewed.values()];
};
