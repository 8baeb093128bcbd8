import type { Answer, Failure } from "../../../api/problem.ts";
import type { FindingDraft, FindingDrafts } from "./kept-visit.ts";

/** A finding on its way: of which item, and the draft that was sent. */
type Sent = { readonly itemId: string; readonly draft: FindingDraft };

/** What an answer leaves to be recorded: what was written while it was on its way stays, what was refused is not sent again by itself. */
export const answeredFinding = (drafts: FindingDrafts, { itemId, draft }: Sent, answer: Answer<unknown>): FindingDrafts => {
  const { [itemId]: now, ...rest } = drafts;
  if (!now || (answer.ok && now === draft)) return rest;
  if (!answer.ok && answer.failure.kind !== "refused") return { ...rest, [itemId]: { ...now, state: "waiting" } };
  // Answered for good: what stands there now is another attempt.
  const { key: _, ...unsent } = now;
  return { ...rest, [itemId]: { ...unsent, state: "typed" } };
};

/** The draft with the key of its attempt; one that was tried before keeps it. */
export const attempted = (draft: FindingDraft, newKey: () => string): FindingDraft & { readonly key: string } => ({
  ...draft,
  key: draft.key ?? newKey(),
});

type Failures = Readonly<Record<string, Failure>>;

/** The refusals still to be shown: of each item that of its last answer; a lost network is none. */
export const refusedFindings = (failures: Failures, itemId: string, answer: Answer<unknown>): Failures => {
  const { [itemId]: _, ...others } = failures;
  return !answer.ok && answer.failure.kind === "refused" ? { ...others, [itemId]: answer.failure } : others;
};
