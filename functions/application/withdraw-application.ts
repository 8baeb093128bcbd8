import { withdrawApplication as declared } from "../../domain/application/contract.ts";
import { decideWithdrawApplication } from "../../domain/application/withdraw-application.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { actOf, done, impersonal } from "../shell/act-on.ts";
import { endJudging } from "../shell/end-judging.ts";
import { route } from "../shell/route.ts";
import { loadOwn } from "./load-own.ts";

/** R03: 4 GetItem (member, evaluation, activity, panel), 1 BatchGetItem (its seats) + 1 transaction that ends the judging together with the application. */
export const withdrawApplication = route(declared, async ({ params, request }, context) => {
  const own = await loadOwn(context, params.id);
  if (!own.ok) return own;
  const decision = decideWithdrawApplication(own.value.stored.state, request, context);
  if (!decision.ok) return decision;
  const withdrawn = plan(unitEvaluationNoun, params.id, own.value.stored, decision.value, actOf(declared, context, request.reason));
  return done(withdrawn, ...(await endJudging(context.records, params.id, impersonal(actOf(declared, context)))));
});
