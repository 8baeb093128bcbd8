import { plan } from "../../domain/kernel/commitment.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { draftResultList as declared } from "../../domain/unit-result/contract.ts";
import { decideDraftResultList, mostPendingLists } from "../../domain/unit-result/draft-result-list.ts";
import { pendingSort, resultListKey, resultListNoun } from "../../domain/unit-result/result-list.ts";
import { actOf, done } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";

/** R10: 1 Query + 1 BatchGetItem for the lists that are pending + up to 4 for 200 units and their panels + 1 transaction of 2. */
export const draftResultList = route(declared, async ({ request }, context) => {
  const { cycleId, title } = request;
  const evaluationIds = [...new Set(request.evaluationIds)];
  const [units, technicals, pending] = await Promise.all([
    context.records.getMany(unitEvaluationNoun, evaluationIds),
    context.records.getMany(technicalEvaluationNoun, evaluationIds),
    pendingLists(context, cycleId),
  ]);
  const candidates = evaluationIds.map((evaluationId, index) => ({
    evaluationId,
    unit: units[index]?.state,
    technical: technicals[index]?.state,
  }));
  const resultListId = context.newId();
  const { now, actor } = context;
  const decision = decideDraftResultList({ resultListId, cycleId, title, candidates }, { now, actor, pending });
  if (!decision.ok) return decision;
  return done(plan(resultListNoun, resultListId, null, decision.value, actOf(declared, context)));
});

const pendingLists = async ({ records }: Context, cycleId: string) => {
  const { rows } = await records.list(resultListKey(cycleId), { sort: { prefix: pendingSort }, limit: mostPendingLists });
  const lists = await records.getMany(
    resultListNoun,
    rows.map(({ id }) => id),
  );
  return lists.flatMap((list) => (list?.state.status === "drafted" || list?.state.status === "decided" ? [list.state] : []));
};
