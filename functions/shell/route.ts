import type { Commitment } from "../../domain/kernel/commitment.ts";
import type { Contract } from "../../domain/kernel/contract.ts";
import type { Instant } from "../../domain/kernel/instant.ts";
import type { Refusal, Result } from "../../domain/kernel/result.ts";
import type { Actor } from "../../domain/member/actor.ts";
import type { RefusalCode } from "../../domain/refusals.ts";
import type { Live } from "./live.ts";

/** One request's surroundings: what the function can reach, who asks, and the instant it is judged by. */
export type Context = Live & {
  readonly actor: Actor;
  readonly now: Instant;
  /** The version the caller of a command says they saw (If-Match); undefined when they did not say. The shell compares it. */
  readonly seenVersion: number | undefined;
};

/** What a verb answers: the writes it wants made together (none for a query) and the view to show. */
export type Answer<View> = { readonly commitments: readonly Commitment[]; readonly view: View };

export type Input<Params, Request> = { readonly params: Params; readonly request: Request };

/** A verb with its contract, its types closed over: parses what came, performs, and trims the answer to the view. */
export type Route = {
  readonly contract: Contract;
  /** The parts of the contract's path. */
  readonly segments: readonly string[];
  /** The noun of the record that `{id}` of the path names, where the verb begins by reading it: it is then read along with the caller. */
  readonly about: string | undefined;
  readonly parse: (raw: Input<unknown, unknown>) => Parsed;
};

export type Parsed =
  | { readonly ok: true; readonly perform: (context: Context) => Promise<Result<Answer<unknown>, Refusal<RefusalCode>>> }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly badParams: boolean };

/** A field that did not parse. `message` is in zod's English until the shell localises it by `code`. */
export type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

/** Joins a contract and the verb that keeps it. Query answers and receipts pass through the view, so no extra field leaves. */
export const route = <Params, Request, View, Code extends RefusalCode>(
  contract: Contract<Params, Request, View, Code>,
  perform: (input: Input<Params, Request>, context: Context) => Promise<Result<Answer<View>, Refusal<Code>>>,
  about?: { readonly name: string },
): Route => ({
  contract,
  segments: contract.path.split("/"),
  about: about?.name,
  parse: (raw) => {
    const params = contract.params.safeParse(raw.params);
    if (!params.success) return { ok: false, issues: params.error.issues, badParams: true };
    const request = contract.request.safeParse(raw.request);
    if (!request.success) return { ok: false, issues: request.error.issues, badParams: false };
    return {
      ok: true,
      perform: async (context) => {
        const answer = await perform({ params: params.data, request: request.data }, context);
        return answer.ok ? { ok: true, value: { ...answer.value, view: contract.view.parse(answer.value.view) } } : answer;
      },
    };
  },
});
