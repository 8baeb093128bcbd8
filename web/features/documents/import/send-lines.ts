import { type Caller, call } from "../../../api/call.ts";
import type { Failure } from "../../../api/problem.ts";
import { type ImportKind, type ImportLine, keyOfLine } from "./import-kind.ts";

/** How far an import came: lines done, how many of them were on record before, and what stopped it. */
export type Sent = { readonly done: number; readonly known: number; readonly failure: Failure | null };

type Given = {
  readonly kind: ImportKind;
  readonly lines: readonly ImportLine[];
  /** Where to go on: what an earlier attempt did. */
  readonly from: Sent;
  readonly caller: Caller;
  readonly onLine: (sent: Sent) => void;
};

/** Sends the lines one by one and stops at the first that does not go through, so that what was done can be said plainly. */
export const sendLines = async ({ kind, lines, from, caller, onLine }: Given): Promise<Sent> => {
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
