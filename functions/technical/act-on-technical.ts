import type { Contract } from "../../domain/kernel/contract.ts";
import type { Deciding, Decision } from "../../domain/kernel/deciding.ts";
import type { ById } from "../../domain/kernel/id.ts";
import type { Receipt } from "../../domain/kernel/receipt.ts";
import type { RefusalCode } from "../../domain/refusals.ts";
import { type TechnicalEvaluation, technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { actOf, type CommonCode, decidingFor, done, reasonOf } from "../shell/act-on.ts";
import { type Route, route } from "../shell/route.ts";
import { loadEvaluation } from "./load-evaluation.ts";
import { technicalWrites } from "./technical-writes.ts";

/** A command on one technical evaluation, its unit following. 1 BatchGetItem (member, evaluation) + up to 1 GetItem (unit) + 1 transaction. */
export const actOnTechnical = <Request, Code extends RefusalCode>(
  contract: Contract<ById, Request, Receipt, Code | CommonCode>,
  decide: (evaluation: TechnicalEvaluation, request: Request, deciding: Deciding) => Decision<TechnicalEvaluation, Code>,
): Route =>
  route(
    contract,
    async ({ params, request }, context) => {
      const found = await loadEvaluation(context, params.id);
      if (!found.ok) return found;
      const { stored } = found.value;
      const decision = decide(stored.state, request, await decidingFor(context, stored.state.cycleId));
      if (!decision.ok) return decision;
      return done(...(await technicalWrites(context.records, stored, decision.value, actOf(contract, context, reasonOf(request)))));
    },
    technicalEvaluationNoun,
  );
