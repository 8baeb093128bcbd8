import { recordSatisfaction as declared } from "../../domain/inspection/contract.ts";
import { decideRecordSatisfaction, satisfactionRoundOf } from "../../domain/inspection/record-satisfaction.ts";
import { satisfactionIdOf, satisfactionNoun, satisfactionTallyNoun, tallyIdOf } from "../../domain/inspection/satisfaction.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { bySystem } from "../../domain/kernel/history.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { servedOrganizationIdOf, servedOrganizationNoun } from "../../domain/project/service-log.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R75: the answer and the count in one transaction; the count's own history names no one. 5 GetItem + 1 transaction of 2. */
export const recordSatisfaction = route(declared, async ({ params, request }, context) => {
  const project = await context.records.get(projectNoun, params.id);
  if (!project) return refuse("unknown-record", declared.clause);
  const { id: organizationId } = context.actor.organization;
  const round = satisfactionRoundOf(project.state);
  const answerId = satisfactionIdOf(params.id, round, organizationId);
  const tallyId = tallyIdOf(params.id, round);
  const [deciding, served, answered, tally] = await Promise.all([
    decidingFor(context, project.state.cycleId),
    context.records.get(servedOrganizationNoun, servedOrganizationIdOf(params.id, organizationId)),
    context.records.get(satisfactionNoun, answerId),
    context.records.get(satisfactionTallyNoun, tallyId),
  ]);
  const known = { ...deciding, served: served !== undefined, answered: answered !== undefined, tally: tally?.state };
  const decision = decideRecordSatisfaction(project.state, request, known);
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  return done(
    plan(satisfactionNoun, answerId, null, decision.value.answer, act),
    plan(satisfactionTallyNoun, tallyId, tally ?? null, decision.value.tally, { ...act, by: bySystem }),
  );
});
