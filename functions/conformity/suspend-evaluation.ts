import { suspendEvaluation as declared } from "../../domain/conformity-evaluation/contract.ts";
import { type Act, type Commitment, plan } from "../../domain/kernel/commitment.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { voidTechnical } from "../../domain/technical-evaluation/void-technical.ts";
import { decideSuspendEvaluation } from "../../domain/unit-evaluation/suspend-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { actOf, done } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";
import { loadUnit } from "./load-review.ts";

/** 3 GetItem (member, unit, panel) + 1 transaction that ends the panel's work with it. */
export const suspendEvaluation = route(declared, async ({ params, request }, context) => {
  const unit = await loadUnit(context, params.id);
  if (!unit.ok) return unit;
  const decision = decideSuspendEvaluation(unit.value.state, request, context);
  if (!decision.ok) return decision;
  const act = actOf(declared, context, request.reason);
  return done(plan(unitEvaluationNoun, params.id, unit.value, decision.value, act), ...(await endingTheJudging(context, params.id, act)));
});

const endingTheJudging = async ({ records }: Context, evaluationId: string, act: Act): Promise<readonly Commitment[]> => {
  const technical = await records.get(technicalEvaluationNoun, evaluationId);
  if (!technical || technical.state.status === "void") return [];
  return [plan(technicalEvaluationNoun, evaluationId, technical, voidTechnical(technical.state), act)];
};
