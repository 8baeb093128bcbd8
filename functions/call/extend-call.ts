import { extendCall as declared } from "../../domain/call/contract.ts";
import { decideExtendCall } from "../../domain/call/extend-call.ts";
import { callNoun } from "../../domain/call/project-call.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R61: 3 GetItem + 1 transaction; the cycle's own deadline moves with the call's. */
export const extendCall = route(declared, async ({ params, request }, context) => {
  const call = await load(context, callNoun, params.id);
  if (!call.ok) return call;
  const cycle = await context.records.get(cycleNoun, call.value.state.cycleId);
  if (!cycle) return refuse("unknown-record", declared.clause);
  const decision = decideExtendCall(call.value.state, cycle.state, request, context);
  if (!decision.ok) return decision;
  const act = actOf(declared, context, request.reason);
  return done(
    plan(callNoun, call.value.id, call.value, decision.value.call, act),
    plan(cycleNoun, cycle.id, cycle, decision.value.cycle, act),
  );
});
