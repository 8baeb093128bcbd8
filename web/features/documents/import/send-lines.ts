import { type Caller, call } from "../../../api/call.ts";
import type { Failure } from "../../../api/problem.ts";
import { type ImportKind, type ImportLine, keyOfLine } from "./import-kind.ts";

/** How far an import came: lines done, how many of them were on record before, and what stopped it. */
export type Sent = { readonly done: number; readonly known: number; readonly failure: Failure | null };

type Given = {
  readonly kind: ImportKind;
  readonly lines: readonly ImportLine[];
  /** Why, where all lines go in one command. */
  readonly reason: string;
  /** Where to go on: what an earlier attempt did. */
  readonly from: Sent;
  readonly caller: Caller;
  readonly onLine: (sent: Sent) => void;
};

/**
 * Sends the lines one by one and stops at the first that does not go through, so that what was done can be said plainly; or all of them
 * in one command, of which nothing is done or everything.
 */
export const sendLines = async ({ kind, lines, reason, from, caller, onLine }: Given): Promise<Sent> => {
  if (kind.whole !== null) return sendWhole({ kind, lines, reason, caller });
  let sent: Sent = { ...from, failure: null };
  for (const line of lines.slice(from.done)) {
    const answer = await call(kind.contract, { params: {}, request: line.request, idempotencyKey: keyOfLine(kind, line) }, caller);
    const isKnown = !answer.ok && answer.failure.kind === "refused" && answer.failure.problem.code === kind.known;
    if (!answer.ok && !isKnown) return { ...sent, failure: answer.failure };
    sent = { done: sent.done + 1, known: sent.known + (isKnown ? 1 : 0), failure: null };
    onLine(sent);
  }
  return sent;
};

const sendWhole = async ({ kind, lines, reason, caller }: Pick<Given, "kind" | "lines" | "reason" | "caller">): Promise<Sent> => {
  const request = { lines: lines.map((line) => line.request), reason };
  const answer = await call(kind.contract, { params: {}, request, idempotencyKey: keyOfLine(kind, { request }) }, caller);
  return answer.ok ? { done: lines.length, known: 0, failure: null } : { done: 0, known: 0, failure: answer.failure };
};
