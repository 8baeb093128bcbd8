import { plan } from "../../domain/kernel/commitment.ts";
import type { Contract } from "../../domain/kernel/contract.ts";
import type { Deciding, Decision } from "../../domain/kernel/deciding.ts";
import type { ById } from "../../domain/kernel/id.ts";
import type { Receipt } from "../../domain/kernel/receipt.ts";
import type { RefusalCode } from "../../domain/refusals.ts";
import { type Rubric, rubricNoun } from "../../domain/rubric/rubric.ts";
import { actOf, type CommonCode, done, load, reasonOf } from "../shell/act-on.ts";
import { type Route, route } from "../shell/route.ts";

/** A command on one rubric, which belongs to no cycle. 2 GetItem + 1 transaction of 2. */
export const actOnRubric = <Request, Code extends RefusalCode>(
  contract: Contract<ById, Request, Receipt, Code | CommonCode>,
  decide: (rubric: Rubric, request: Request, deciding: Pick<Deciding, "now" | "actor">) => Decision<Rubric, Code>,
): Route =>
  route(contract, async ({ params, request }, context) => {
    const found = await load(context, rubricNoun, params.id);
    if (!found.ok) return found;
    const decision = decide(found.value.state, request, context);
    if (!decision.ok) return decision;
    return done(plan(rubricNoun, params.id, found.value, decision.value, actOf(contract, context, reasonOf(request))));
  });
