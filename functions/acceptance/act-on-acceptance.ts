import { type Acceptance, acceptanceNoun } from "../../domain/acceptance/acceptance.ts";
import type { Contract } from "../../domain/kernel/contract.ts";
import type { Deciding, Decision } from "../../domain/kernel/deciding.ts";
import type { ById } from "../../domain/kernel/id.ts";
import type { Receipt } from "../../domain/kernel/receipt.ts";
import type { RefusalCode } from "../../domain/refusals.ts";
import { actOf, type CommonCode, decidingFor, done, reasonOf } from "../shell/act-on.ts";
import { type Route, route } from "../shell/route.ts";
import { acceptanceWrites } from "./commit-acceptance.ts";
import { loadAcceptance } from "./load-acceptance.ts";

/** A command on one acceptance, its project following. 1 BatchGetItem (member, acceptance) + 1 GetItem (project) + 1 transaction. */
export const actOnAcceptance = <Request, Code extends RefusalCode>(
  contract: Contract<ById, Request, Receipt, Code | CommonCode>,
  decide: (acceptance: Acceptance, request: Request, deciding: Deciding) => Decision<Acceptance, Code>,
): Route =>
  route(
    contract,
    async ({ params, request }, context) => {
      const found = await loadAcceptance(context, params.id);
      if (!found.ok) return found;
      const { stored } = found.value;
      const decision = decide(stored.state, request, await decidingFor(context, stored.state.cycleId));
      if (!decision.ok) return decision;
      return done(...(await acceptanceWrites(context.records, stored, decision.value, actOf(contract, context, reasonOf(request)))));
    },
    acceptanceNoun,
  );
