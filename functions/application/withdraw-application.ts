import { withdrawApplication as declared } from "../../domain/application/contract.ts";
import { decideWithdrawApplication } from "../../domain/application/withdraw-application.ts";
import { type Commitment, plan } from "../../domain/kernel/commitment.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { voidTechnical } from "../../domain/technical-evaluation/void-technical.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { actOf, done, impersonal } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";
import { loadOwn } from "./load-own.ts";

/** R03: 4 GetItem (member, evaluation, activity, panel) + 1 transaction that ends the judging together with the application. */
export const withdrawApplication = route(declared, async ({ params, request }, context) => {
  const own = await loadOwn(context, params.id);
  if (!own.ok) return own;
  const decision = decideWithdrawApplication(own.value.stored.state, request, context);
  if (!decision.ok) return decision;
  const withdrawn = plan(unitEvaluationNoun, params.id, own.value.stored, decision.value, actOf(declared, context, request.reason));
  return done(withdrawn, ...(await endingTheJudging(context, params.id)));
});

const endingTheJudging = async (context: Context, evaluationId: string): Promise<readonly Commitment[]> => {
  const technical = await context.records.get(technicalEvaluationNoun, evaluationId);
  if (!technical || technical.state.status === "void") return [];
  const act = impersonal(actOf(declared, context));
  return [plan(technicalEvaluationNoun, evaluationId, technical, voidTechnical(technical.state), act)];
};
