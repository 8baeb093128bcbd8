import { decideApply, decideSignStatement } from "../../domain/application/apply.ts";
import { apply as declaredApply, signStatement as declaredSign } from "../../domain/application/contract.ts";
import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { organizationNoun } from "../../domain/member/member.ts";
import { unitEvaluationIdOf, unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { loadOwn } from "./load-own.ts";

/** R03: 4 GetItem (member, activity, organisation, evaluation) + 1 transaction of 3. */
export const apply = route(declaredApply, async ({ request: { cycleId } }, context) => {
  const unitId = context.actor.organization.id;
  const evaluationId = unitEvaluationIdOf(cycleId, unitId);
  const [activity, organization, before] = await Promise.all([
    context.records.get(creationActivityNoun, cycleId),
    context.records.get(organizationNoun, unitId),
    context.records.get(unitEvaluationNoun, evaluationId),
  ]);
  if (!activity || !organization) return refuse("unknown-record", declaredApply.clause);
  const known = { ...context, activity: activity.state, organization: organization.state };
  const decision = decideApply(before?.state ?? null, known);
  if (!decision.ok) return decision;
  return done(plan(unitEvaluationNoun, evaluationId, before ?? null, decision.value, actOf(declaredApply, context)));
});

/** R03, R07: 4 GetItem (member, evaluation, activity twice) + 1 transaction of 2. */
export const signStatement = route(declaredSign, async ({ params }, context) => {
  const own = await loadOwn(context, params.id);
  if (!own.ok) return own;
  const { stored, closesAt } = own.value;
  const activity = await context.records.get(creationActivityNoun, stored.state.cycleId);
  if (!activity) throw new Error(`an application of no activity ${stored.state.cycleId}`);
  const decision = decideSignStatement(stored.state, { ...context, closesAt, activity: activity.state });
  if (!decision.ok) return decision;
  return done(plan(unitEvaluationNoun, params.id, stored, decision.value, actOf(declaredSign, context)));
});
