import { type Cultivation, cultivationNoun } from "../../domain/cultivation/cultivation.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import type { Contract } from "../../domain/kernel/contract.ts";
import type { Decision } from "../../domain/kernel/deciding.ts";
import type { ById } from "../../domain/kernel/id.ts";
import type { RefusalCode } from "../../domain/refusals.ts";
import { actOf, type CommonCode, done, load } from "../shell/act-on.ts";
import { type Context, type Route, route } from "../shell/route.ts";

/** A command that changes one cultivation and nothing else. 2 GetItem + 1 transaction of 2. */
export const actOnCultivation = <Request, View, Code extends RefusalCode>(
  contract: Contract<ById, Request, View, Code | CommonCode>,
  decide: (cultivation: Cultivation, request: Request, known: Pick<Context, "actor" | "now">) => Decision<Cultivation, Code>,
  viewOf: (receipt: Extract<ReturnType<typeof done>, { ok: true }>["value"]["view"]) => View,
): Route =>
  route(contract, async ({ params, request }, context) => {
    const found = await load(context, cultivationNoun, params.id);
    if (!found.ok) return found;
    const decision = decide(found.value.state, request, context);
    if (!decision.ok) return decision;
    const answer = done(plan(cultivationNoun, params.id, found.value, decision.value, actOf(contract, context)));
    return { ...answer, value: { ...answer.value, view: viewOf(answer.value.view) } };
  });
