import { finishActivity as declared } from "../../domain/creation-activity/contract.ts";
import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import { decideFinishActivity, unfinishedUnits } from "../../domain/creation-activity/finish-activity.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";

/** R08: 3 GetItem + 2 Query of one row + 1 transaction of 4. */
export const finishActivity = route(declared, async ({ params }, context) => {
  const found = await load(context, creationActivityNoun, params.id);
  if (!found.ok) return found;
  const cycle = await context.records.get(cycleNoun, params.id);
  if (!cycle) return refuse("unknown-record", declared.clause, { noun: cycleNoun.name, id: params.id });
  const known = { now: context.now, cycle: cycle.state, heldBack: await isHeldBack(context, params.id) };
  const decision = decideFinishActivity(found.value.state, known);
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  return done(
    plan(creationActivityNoun, params.id, found.value, decision.value.activity, act),
    plan(cycleNoun, cycle.id, cycle, decision.value.cycle, act),
  );
});

const isHeldBack = async ({ records }: Context, cycleId: string): Promise<boolean> => {
  const pages = await Promise.all(unfinishedUnits.map((sort) => records.list(`cycle:${cycleId}:unit-evaluation`, { limit: 1, sort })));
  return pages.some(({ rows }) => rows.length > 0);
};
