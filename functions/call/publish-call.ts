import { publishCall as declared } from "../../domain/call/contract.ts";
import { callNoun } from "../../domain/call/project-call.ts";
import { decidePublishCall } from "../../domain/call/publish-call.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { actOf, decidingFor, done, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R60, R61: 2 GetItem + 1 Query of one row + 1 transaction (call and cycle together). */
export const publishCall = route(declared, async ({ request }, context) => {
  const cycle = await load(context, cycleNoun, request.cycleId);
  if (!cycle.ok) return cycle;
  const surveys = await context.records.list(`cycle:${request.cycleId}:survey`, { limit: 1 });
  const known = { ...(await decidingFor(context, request.cycleId)), surveys: surveys.rows.length };
  const decision = decidePublishCall(cycle.value.state, { ...request, callId: context.newId() }, known);
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  const { call } = decision.value;
  return done(plan(callNoun, call.callId, null, call, act), plan(cycleNoun, cycle.value.id, cycle.value, decision.value.cycle, act));
});
