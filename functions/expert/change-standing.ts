import { type Expert, expertNoun } from "../../domain/expert/expert.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import type { Contract } from "../../domain/kernel/contract.ts";
import type { Deciding, Decision } from "../../domain/kernel/deciding.ts";
import type { ById } from "../../domain/kernel/id.ts";
import type { Receipt } from "../../domain/kernel/receipt.ts";
import type { RefusalCode } from "../../domain/refusals.ts";
import { actOf, type CommonCode, done, load } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { decidingNow } from "../shell/deciding-now.ts";
import { type Route, route } from "../shell/route.ts";

type Grounded = { readonly reason: string; readonly evidenceIds: readonly string[] };

/**
 * R15: a change of standing that rests on files of the body's own; they must have arrived.
 * 3 GetItem, one more a file + 1 transaction of about 3.
 */
export const changeStandingWithEvidence = <Request extends Grounded, Code extends RefusalCode>(
  contract: Contract<ById, Request, Receipt, Code | CommonCode | "evidence-unknown" | "evidence-not-arrived">,
  decide: (expert: Expert, request: Request, deciding: Deciding) => Decision<Expert, Code>,
): Route =>
  route(contract, async ({ params, request }, context) => {
    const found = await load(context, expertNoun, params.id);
    if (!found.ok) return found;
    const decision = decide(found.value.state, request, await decidingNow(context));
    if (!decision.ok) return decision;
    const files = await checkEvidence(context, request.evidenceIds, contract.clause);
    if (!files.ok) return files;
    return done(plan(expertNoun, params.id, found.value, decision.value, actOf(contract, context, request.reason)));
  });
