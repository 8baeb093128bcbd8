import { ok, refuse } from "../../domain/kernel/result.ts";
import { isOverseer } from "../../domain/member/actor.ts";
import { getRubric as declaredGet, listRubrics as declaredList } from "../../domain/rubric/contract.ts";
import { draftProblemsOf } from "../../domain/rubric/draft-problems.ts";
import { maySeeRubric } from "../../domain/rubric/may.ts";
import { rubricNoun } from "../../domain/rubric/rubric.ts";
import { route } from "../shell/route.ts";

/** R04: 2 GetItem. */
export const getRubric = route(declaredGet, async ({ params }, context) => {
  const found = await context.records.get(rubricNoun, params.id);
  if (!found || !maySeeRubric(context.actor, found.state))
    return refuse("unknown-record", declaredGet.clause, { noun: rubricNoun.name, id: params.id });
  const { state, version, hash } = found;
  const preparedBy = isOverseer(context.actor) ? state.preparedBy : null;
  return ok({ commitments: [], view: { version, hash, rubric: state, preparedBy, problems: draftProblemsOf(state) } });
});

/** R04: 1 Query. */
export const listRubrics = route(declaredList, async ({ request }, context) => {
  const { status, ...page } = request;
  if (status === "draft" && !isOverseer(context.actor))
    return refuse("not-permitted", declaredList.clause, { parties: "evaluation-body, supervisor" });
  const { rows, cursor } = await context.records.list(status === "draft" ? "rubrics:draft" : "public:rubric", page);
  return ok({ commitments: [], view: { rows: [...rows], cursor } });
});
