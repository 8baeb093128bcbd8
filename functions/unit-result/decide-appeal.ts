import { decisionNoun } from "../../domain/decision/decision.ts";
import { type Act, plan } from "../../domain/kernel/commitment.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { decideReopenReview } from "../../domain/unit-evaluation/reopen-review.ts";
import { type UnitEvaluation, unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { appealNoun } from "../../domain/unit-result/appeal.ts";
import { decideAppeal as declared } from "../../domain/unit-result/appeal-contract.ts";
import { decideAppeal as decide } from "../../domain/unit-result/decide-appeal.ts";
import { publishedResultNoun } from "../../domain/unit-result/published-result.ts";
import { resultListNoun } from "../../domain/unit-result/result-list.ts";
import { actOf, done, impersonal, load } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";

/**
 * Upheld: the unit waits for a new panel, the first one's work is void, the public page says so, all with the answer to the appeal.
 * 6 to 7 GetItem + 1 transaction of up to 9.
 */
export const decideAppeal = route(declared, async ({ params, request }, context) => {
  const [appeal, unit, technical] = await Promise.all([
    load(context, appealNoun, params.id),
    load(context, unitEvaluationNoun, params.id),
    load(context, technicalEvaluationNoun, params.id),
  ]);
  if (!appeal.ok) return appeal;
  if (!unit.ok) return unit;
  if (!technical.ok) return technical;
  const before = { technical: technical.value.state, ...(await howItCame(context, unit.value)) };
  const decision = decide(appeal.value.state, request, { now: context.now, actor: context.actor, before });
  if (!decision.ok) return decision;
  const act = actOf(declared, context, request.reason);
  const answered = plan(appealNoun, params.id, appeal.value, decision.value, act);
  if (request.outcome === "rejected") return done(answered);
  const reopened = decideReopenReview({ unit: unit.value.state, technical: technical.value.state });
  if (!reopened.ok) return reopened;
  return done(
    answered,
    plan(unitEvaluationNoun, params.id, unit.value, reopened.value.unit, act),
    plan(technicalEvaluationNoun, params.id, technical.value, reopened.value.technical, act),
    ...(await putUnderReview(context, params.id, impersonal(act))),
  );
});

const howItCame = async ({ records }: Context, { state }: Stored<UnitEvaluation>) => {
  const list = state.result ? await records.get(resultListNoun, state.result.resultListId) : undefined;
  const decision = list?.state.decisionId ? await records.get(decisionNoun, list.state.decisionId) : undefined;
  return { list: list?.state, decision: decision?.state };
};

const putUnderReview = async ({ records }: Context, id: string, act: Act) => {
  const page = await records.get(publishedResultNoun, id);
  return page ? [plan(publishedResultNoun, id, page, { ...page.state, status: "under_review" as const }, act)] : [];
};
