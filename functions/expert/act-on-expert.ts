import { type Expert, expertNoun } from "../../domain/expert/expert.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import type { Contract } from "../../domain/kernel/contract.ts";
import type { Deciding, Decision } from "../../domain/kernel/deciding.ts";
import type { ById } from "../../domain/kernel/id.ts";
import type { Receipt } from "../../domain/kernel/receipt.ts";
import type { RefusalCode } from "../../domain/refusals.ts";
import { actOf, type CommonCode, done, load, reasonOf } from "../shell/act-on.ts";
import { decidingNow } from "../shell/deciding-now.ts";
import { type Route, route } from "../shell/route.ts";

/**
 * A command that changes one expert and nothing else, under the programme as it stands, since the pool belongs to no cycle.
 * 3 GetItem (member, record, programme) + 1 transaction.
 */
export const actOnExpert = <Request, Code extends RefusalCode>(
  contract: Contract<ById, Request, Receipt, Code | CommonCode>,
  decide: (expert: Expert, request: Request, deciding: Deciding) => Decision<Expert, Code>,
): Route =>
  route(contract, async ({ params, request }, context) => {
    const found = await load(context, expertNoun, params.id);
    if (!found.ok) return found;
    const decision = decide(found.value.state, request, await decidingNow(context));
    if (!decision.ok) return decision;
    return done(plan(expertNoun, params.id, found.value, decision.value, actOf(contract, context, reasonOf(request))));
  });
