import { hash } from "node:crypto";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import type { Commitment } from "../../domain/kernel/commitment.ts";
import { Id } from "../../domain/kernel/id.ts";
import { ok, type Refusal, type Result, refuse } from "../../domain/kernel/result.ts";
import type { RefusalCode } from "../../domain/refusals.ts";
import { identify } from "./identify.ts";
import type { Live } from "./live.ts";
import { type Match, matchRoute } from "./match-route.ts";
import type { Answering, RecordName, RecordStore, Vault } from "./ports.ts";
import { headerOf, readRequest } from "./read-request.ts";
import type { Context, Issue, Parsed, Route } from "./route.ts";

/** An answered request, or why it was not answered; `issues` name the fields that did not parse. */
export type Served = { readonly refusal: Refusal<RefusalCode>; readonly issues: readonly Issue[] } | { readonly body: string };

/** DynamoDB holds at most 400 KB in an item; what a record's own limits let through is told here, not by a fault. */
const recordLimitBytes = 350_000;

/** A command is tried anew when another write came between, since its decision reads the record anew. */
const attempts = 5;

/** One request from its event to its answer: route, identity, parse, earlier answer, perform, commit. */
export const serve = async (event: APIGatewayProxyEventV2, routes: readonly Route[], live: Live): Promise<Served> => {
  const match = matchRoute(routes, event.requestContext.http.method, event.rawPath.replace(/^\/api/, ""));
  if (match.kind === "unknown") return refused(refuse("unknown-route", "4"));
  if (match.kind === "wrong-method") return refused(refuse("wrong-method", "4", { allowed: match.allowed.join(", ") }));
  const { contract, parse } = match.route;
  const key = contract.method === "GET" ? undefined : headerOf(event, "idempotency-key");
  const answerKey = key === undefined ? undefined : hash("sha256", key);
  const caller = await identify(event, contract, live, answerKey, aboutOf(match));
  if (!caller.ok) return refused(caller);
  const { actor, earlier, get } = caller.value;
  const asked = readRequest(event, contract.method);
  if (!asked.ok) return refused(asked);
  const { request, canonical } = asked.value;
  const parsed = parse({ params: match.params, request });
  if (!parsed.ok) return unparsed(parsed, contract.clause);

  const requestHash =
    answerKey === undefined ? "" : hash("sha256", `[${canonicalJson(contract.method)},${canonicalJson(event.rawPath)},${canonical}]`);
  const answering = answerKey === undefined ? undefined : { memberId: actor.memberId, key: answerKey, requestHash };
  const kept = keptUnder(contract.secretAnswer ? live.vault : undefined);
  if (earlier) return earlier.requestHash === requestHash ? { body: await kept.open(earlier.body) } : refused(refuse("key-reused", "4"));

  const context = {
    ...live,
    actor,
    now: live.clock.now(),
    seenVersion: contract.sealedVersion ? undefined : seenVersionOf(event),
  };
  const outcome = await perform(parsed, context, kept, answering, get);
  return outcome.ok ? { body: outcome.value } : refused(outcome);
};

/** The record that the path names, where the verb begins by reading it. What is no id is refused when the path is parsed. */
const aboutOf = ({ route, params }: Extract<Match, { kind: "found" }>): RecordName | undefined => {
  const id = Id.safeParse(params["id"]);
  return route.about !== undefined && id.success ? { noun: route.about, id: id.data } : undefined;
};

/** How an answer rests in the table until a retry may want it: as it is, or sealed when it holds a secret of the caller's. */
const keptUnder = (vault: Vault | undefined): Vault => vault ?? { seal: async (body) => body, open: async (body) => body };

/**
 * The version the caller saw is compared only with a write their right has been decided for, so that it tells nothing of records they may
 * not see, nor of a query. It is that of the record they addressed: the first that existed.
 */
const checkWrite = (
  commitments: readonly Commitment[],
  seen: number | undefined,
): Result<undefined, Refusal<"stale-version" | "record-full">> => {
  const current = commitments.find(({ seenVersion }) => seenVersion > 0)?.seenVersion;
  if (seen !== undefined && current !== undefined && seen !== current) return refuse("stale-version", "4", { seen, current });
  const full = commitments.find(({ text }) => Buffer.byteLength(text) > recordLimitBytes);
  return full ? refuse("record-full", full.entry.clause, { noun: full.noun, limit: recordLimitBytes }) : ok(undefined);
};

/** A command tried anew reads all anew: what was read along with its caller is what another write has changed since. */
const contextOf = (context: Context, attempt: number, get: RecordStore["get"]): Context =>
  attempt === 0 ? { ...context, records: { ...context.records, get } } : context;

const perform = async (
  parsed: Extract<Parsed, { ok: true }>,
  context: Context,
  kept: Vault,
  answering: Omit<Answering, "body"> | undefined,
  get: RecordStore["get"],
): Promise<Result<string, Refusal<RefusalCode>>> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const answer = await parsed.perform(contextOf(context, attempt, get));
    if (!answer.ok) return answer;
    const writable = checkWrite(answer.value.commitments, context.seenVersion);
    if (!writable.ok) return writable;
    const body = JSON.stringify(answer.value.view);
    if (answer.value.commitments.length === 0) return ok(body);
    const outcome = await context.records.commit(answer.value.commitments, answering && { ...answering, body: await kept.seal(body) });
    if (outcome === "done") return ok(body);
    // The winner of the race may have been this very command, sent twice at once.
    const twin = answering && (await context.records.answered(answering.memberId, answering.key));
    if (twin?.requestHash === answering?.requestHash && twin) return ok(await kept.open(twin.body));
  }
  return refuse("busy", "4");
};

const seenVersionOf = (event: APIGatewayProxyEventV2): number | undefined => {
  const tag = /^(?:W\/)?"?(\d+)"?$/.exec(headerOf(event, "if-match") ?? "")?.[1];
  return tag === undefined ? undefined : Number(tag);
};

/** A record one may not see must look exactly like one that is not there, whichever rule found so. */
const unknown = refuse("unknown-record", "4");

const refused = ({ refusal }: { readonly refusal: Refusal<RefusalCode> }): Served => ({
  refusal: refusal.code === "unknown-record" ? unknown.refusal : refusal,
  issues: [],
});

const unparsed = ({ issues, badParams }: Extract<Parsed, { ok: false }>, clause: string): Served =>
  badParams ? refused(unknown) : { refusal: refuse("invalid-request", clause, { fields: issues.length }).refusal, issues };
