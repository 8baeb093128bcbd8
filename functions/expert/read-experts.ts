import { expertNoun } from "../../domain/expert/expert.ts";
import { isAvailable } from "../../domain/expert/is-available.ts";
import { getExpert as declaredGet, listExperts as declaredList } from "../../domain/expert/read-contract.ts";
import { localDateOf } from "../../domain/kernel/instant.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { isOverseer } from "../../domain/member/actor.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { route } from "../shell/route.ts";

/** 1 Query. */
export const listExperts = route(declaredList, async ({ request: { status, ...page } }, context) => {
  const { rows, cursor } = await context.records.list(`experts:${status}`, page);
  return ok({ commitments: [], view: { rows: [...rows], cursor } });
});

/** 3 GetItem. */
export const getExpert = route(declaredGet, async ({ params }, context) => {
  const isSelf = context.actor.memberId === params.id;
  const stored = isSelf || isOverseer(context.actor) ? await context.records.get(expertNoun, params.id) : undefined;
  if (!stored) return refuse("unknown-record", declaredGet.clause);
  const member = await context.records.get(memberNoun, params.id);
  const available = isAvailable(stored.state, localDateOf(context.now));
  const availability = available === true ? "available" : available;
  const relations = member?.state.relations ?? [];
  return ok({ commitments: [], view: { version: stored.version, expert: stored.state, availability, relations } });
});
