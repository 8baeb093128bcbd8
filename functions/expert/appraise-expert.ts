import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { assignmentToAppraise, decideAppraiseExpert, mostAttempts } from "../../domain/expert/appraise-expert.ts";
import { expertNoun } from "../../domain/expert/expert.ts";
import { assignmentIdOf, assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import { appraiseExpert as declared } from "../../domain/expert/standing-contract.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { decidingNow } from "../shell/deciding-now.ts";
import { type Context, route } from "../shell/route.ts";

type Asked = { readonly cycleId: string; readonly evaluationId: string | null };

/** R13: of an assignment they had, or of a year. 4 GetItem or 3 and 1 BatchGetItem + 1 transaction of about 3. */
export const appraiseExpert = route(declared, async ({ params, request }, context) => {
  const found = await load(context, expertNoun, params.id);
  if (!found.ok) return found;
  const decision = decideAppraiseExpert(found.value.state, request, await decidingNow(context));
  if (!decision.ok) return decision;
  const appraised = await checkAppraised(context, params.id, request);
  if (!appraised.ok) return appraised;
  return done(plan(expertNoun, params.id, found.value, decision.value, actOf(declared, context, request.reason)));
});

const checkAppraised = async (context: Context, memberId: string, { cycleId, evaluationId }: Asked) => {
  if (evaluationId === null) {
    const cycle = await context.records.get(cycleNoun, cycleId);
    return cycle ? ok(undefined) : refuse("unknown-record", declared.clause, { id: cycleId });
  }
  const ids = Array.from({ length: mostAttempts }, (_, index) => assignmentIdOf(evaluationId, index + 1, memberId));
  const stored = await context.records.getMany(assignmentNoun, ids);
  return assignmentToAppraise(
    stored.flatMap((one) => (one?.state.cycleId === cycleId ? [one.state] : [])),
    context,
  );
};
