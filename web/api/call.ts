import type { Contract } from "../../domain/kernel/contract.ts";
import { tagOf } from "../language/tag-of.ts";
import type { Language } from "../language/words.ts";
import { addressOf } from "./address.ts";
import { type Answer, Problem } from "./problem.ts";
import { noteServerTime } from "./server-clock.ts";

export type Caller = {
  readonly language: Language;
  /** The access token to send, or null to ask as anyone; asked for before each call, since it is renewed on the way. Throws out of reach. */
  readonly token: () => Promise<string | null>;
};

export type Given = {
  readonly params: Readonly<Record<string, unknown>>;
  readonly request: Readonly<Record<string, unknown>>;
  /** One per intention: a retry of the same command carries the same key and is done once. */
  readonly idempotencyKey?: string;
  /** The version the user saw, where their decision rests on it. */
  readonly ifMatch?: number;
  readonly signal?: AbortSignal;
};

/**
 * Asks what a contract declares and gives back its view, or why not. The answer is read leniently where the contract's view allows more
 * fields; an answer that does not fit it is a bug and throws.
 */
export const call = async <Params, Request, View>(
  contract: Contract<Params, Request, View>,
  given: Given,
  { language, token }: Caller,
): Promise<Answer<View>> => {
  const bearer = contract.who.length === 0 ? null : await token().catch(() => undefined);
  if (bearer === undefined) return { ok: false, failure: { kind: "unreachable" } };
  if (contract.who.length > 0 && bearer === null) return { ok: false, failure: { kind: "signed-out" } };
  const headers = headersOf(contract, given, language, bearer);
  const response = await fetch(addressOf(contract, given.params, given.request), {
    method: contract.method,
    headers,
    credentials: "omit",
    ...(contract.method === "GET" ? {} : { body: JSON.stringify(given.request) }),
    ...(given.signal ? { signal: given.signal } : {}),
  }).catch((error: unknown) => {
    if (given.signal?.aborted) throw error;
    return null;
  });
  if (!response) return { ok: false, failure: { kind: "unreachable" } };
  noteServerTime(response.headers.get("date"));
  return answerOf(contract, response);
};

const headersOf = (contract: Contract, given: Given, language: Language, bearer: string | null): Record<string, string> => ({
  accept: "application/json",
  "accept-language": tagOf(language),
  ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
  ...(contract.method === "GET" ? {} : { "content-type": "application/json" }),
  ...(given.idempotencyKey === undefined ? {} : { "idempotency-key": given.idempotencyKey }),
  ...(given.ifMatch === undefined ? {} : { "if-match": `"${given.ifMatch}"` }),
});

const answerOf = async <View>(contract: Contract<unknown, unknown, View>, response: Response): Promise<Answer<View>> => {
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return { ok: true, view: contract.view.parse(body) };
  const problem = Problem.safeParse(body);
  if (response.status === 401) return { ok: false, failure: { kind: "signed-out" } };
  // A front that is starting or overwhelmed may answer without a body of ours: the same as not reached, to be tried again.
  if (!problem.success && [429, 502, 503, 504].includes(response.status)) return { ok: false, failure: { kind: "unreachable" } };
  if (problem.success && response.status < 500) return { ok: false, failure: { kind: "refused", problem: problem.data } };
  return { ok: false, failure: { kind: "broken", status: response.status, correlationId: problem.data?.correlationId ?? "" } };
};
