import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { Contract } from "../../domain/kernel/contract.ts";
import { Id } from "../../domain/kernel/id.ts";
import { ok, type Refusal, type Result, refuse } from "../../domain/kernel/result.ts";
import { type Actor, isParty, publicActor } from "../../domain/member/actor.ts";
import { memberNoun } from "../../domain/member/member.ts";
import type { Live } from "./live.ts";
import type { Answered, RecordName, RecordStore } from "./ports.ts";
import { headerOf } from "./read-request.ts";

/** Who asks, what they were answered before under the same key, and how the verb reads its records the first time. */
export type Caller = { readonly actor: Actor; readonly earlier: Answered | undefined; readonly get: RecordStore["get"] };
export type IdentityRefusal = Refusal<"unauthenticated" | "not-a-member" | "not-permitted">;

/**
 * Who asks, and whether such a party may ask this at all. The token is verified here as well as at the gateway,
 * so that every front behaves alike (domain.md E). With a key under which an earlier answer may be kept, that is read along, and so is the
 * record the request is about. 1 GetItem or BatchGetItem.
 */
export const identify = async (
  event: APIGatewayProxyEventV2,
  contract: Contract,
  live: Live,
  answerKey?: string,
  about?: RecordName,
): Promise<Result<Caller, IdentityRefusal>> => {
  const { get } = live.records;
  if (contract.who.length === 0) {
    const earlier = answerKey === undefined ? undefined : await live.records.answered(publicActor.memberId, answerKey);
    return ok({ actor: publicActor, earlier, get });
  }
  const token = /^Bearer ([\w.-]+)$/i.exec(headerOf(event, "authorization") ?? "")?.[1];
  const subject = token === undefined ? undefined : await live.verifyToken(token);
  if (subject === undefined) return refuse("unauthenticated", "4");
  const id = Id.safeParse(subject);
  const caller = id.success ? await readCaller(live, id.data, answerKey, about) : undefined;
  const member = caller?.stored;
  if (member?.state.status !== "active") return refuse("not-a-member", "4");
  const actor: Actor = { memberId: member.id, organization: member.state.organization, roles: member.state.roles };
  if (!isParty(actor, contract.who)) return refuse("not-permitted", contract.clause, { parties: contract.who.join(", ") });
  return ok({ actor, earlier: caller?.answered, get: caller?.get ?? get });
};

const readCaller = async ({ records }: Live, id: Id, answerKey: string | undefined, about: RecordName | undefined) =>
  answerKey === undefined
    ? { stored: await records.get(memberNoun, id), answered: undefined, get: records.get }
    : records.getWithAnswer(memberNoun, id, answerKey, about);
