import { type Act, type Commitment, plan } from "../../domain/kernel/commitment.ts";
import type { Contract } from "../../domain/kernel/contract.ts";
import type { Deciding, Decision } from "../../domain/kernel/deciding.ts";
import type { ById } from "../../domain/kernel/id.ts";
import type { Noun, Stored } from "../../domain/kernel/noun.ts";
import type { Receipt } from "../../domain/kernel/receipt.ts";
import { ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import type { RefusalCode } from "../../domain/refusals.ts";
import { type Answer, type Context, type Route, route } from "./route.ts";

/** Refusals that every command on one record may meet, whatever it does. */
export type CommonCode = "unknown-record" | "stale-version";

/** Loads a record, or refuses `unknown-record`. The version the caller saw is checked by the shell, after the decision on their right. */
export const load = async <State>(
  context: Context,
  noun: Noun<State>,
  id: string,
): Promise<{ readonly ok: true; readonly value: Stored<State> } | Refused<Refusal<CommonCode>>> => {
  const stored = await context.records.get(noun, id);
  if (!stored) return refuse("unknown-record", "4", { noun: noun.name, id });
  return ok(stored);
};

/** What the decisions of one request may know. */
export const decidingFor = async (context: Context, cycleId: string): Promise<Deciding> => {
  const [settings, calendar] = await Promise.all([context.references.settingsOf(cycleId), context.references.calendar()]);
  return { now: context.now, actor: context.actor, settings, calendar };
};

/** The act that the history of every record touched by this request will name. */
export const actOf = (contract: Pick<Contract, "name" | "clause">, context: Context, reason?: string): Act => ({
  command: contract.name,
  clause: contract.clause,
  at: context.now,
  by: { memberId: context.actor.memberId, organizationId: context.actor.organization.id },
  ...(reason === undefined ? {} : { reason }),
});

/** The act as a record that everyone reads may tell it: the organisation, not the person (PIPL 25), and no reason. */
export const impersonal = ({ reason: _, ...act }: Act): Act => ({ ...act, by: { ...act.by, memberId: "system" } });

/** Answers a command with the receipt of its first write. */
export const done = (first: Commitment, ...others: readonly Commitment[]): { readonly ok: true; readonly value: Answer<Receipt> } =>
  ok({ commitments: [first, ...others], view: receiptOf(first) });

export const receiptOf = ({ noun, id, version, placement, entry }: Commitment): Receipt => ({
  noun,
  id,
  version,
  step: placement.step,
  at: entry.at,
  hash: entry.hash,
});

/**
 * A command that changes one record of a cycle and nothing else: load, decide, plan.
 * 1 BatchGetItem (member, record) + 1 transaction; without an Idempotency-Key 2 GetItem.
 */
export const actOn = <State extends { readonly cycleId: string }, Request, Code extends RefusalCode>(
  contract: Contract<ById, Request, Receipt, Code | CommonCode>,
  noun: Noun<State>,
  decide: (state: State, request: Request, deciding: Deciding) => Decision<State, Code>,
): Route =>
  route(
    contract,
    async ({ params, request }, context) => {
      const found = await load(context, noun, params.id);
      if (!found.ok) return found;
      const decision = decide(found.value.state, request, await decidingFor(context, found.value.state.cycleId));
      if (!decision.ok) return decision;
      return done(plan(noun, params.id, found.value, decision.value, actOf(contract, context, reasonOf(request))));
    },
    noun,
  );

/** The reason a person gave, when the command asks for one. */
export const reasonOf = (request: unknown): string | undefined =>
  typeof request === "object" && request !== null && "reason" in request && typeof request.reason === "string" ? request.reason : undefined;
