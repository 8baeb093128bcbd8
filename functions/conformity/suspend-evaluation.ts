import { suspendEvaluation as declared } from "../../domain/conformity-evaluation/contract.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { decideSuspendEvaluation } from "../../domain/unit-evaluation/suspend-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { actOf, done } from "../shell/act-on.ts";
import { endJudging } from "../shell/end-judging.ts";
import { route } from "../shell/route.ts";
import { loadUnit } from "./load-review.ts";

/** 3 GetItem (member, unit, panel), 1 BatchGetItem (its seats) + 1 transaction that ends the panel's work with it. */
export const suspendEvaluation = route(declared, async ({ params, request }, context) => {
  const unit = await loadUnit(context, params.id);
  if (!unit.ok) return unit;
  const decision = decideSuspendEvaluation(unit.value.state, request, context);
  if (!decision.ok) return decision;
  const act = actOf(declared, context, request.reason);
  return done(plan(unitEvaluationNoun, params.id, unit.value, decision.value, act), ...(await endJudging(context.records, params.id, act)));
});
