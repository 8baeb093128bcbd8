import { finishActivity as declared } from "../../domain/creation-activity/contract.ts";
import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import { decideFinishActivity, unfinishedUnits } from "../../domain/creation-activity/finish-activity.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { compareInstants, Instant } from "../../domain/kernel/instant.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { appealListKey, undecidedAppeals } from "../../domain/unit-result/appeal.ts";
import { appealsUntil } from "../../domain/unit-result/appeal-window.ts";
import { resultListKey } from "../../domain/unit-result/result-list.ts";
import { actOf, decidingFor, done, load } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";

/** R08: 3 GetItem + 3 Query of one row, 1 of the lists + 1 transaction of 4. */
export const finishActivity = route(declared, async ({ params }, context) => {
  const found = await load(context, creationActivityNoun, params.id);
  if (!found.ok) return found;
  const cycle = await context.records.get(cycleNoun, params.id);
  if (!cycle) return refuse("unknown-record", declared.clause, { noun: cycleNoun.name, id: params.id });
  const [heldBack, until] = await Promise.all([isHeldBack(context, params.id), lastAppealsUntil(context, params.id)]);
  const known = { now: context.now, cycle: cycle.state, heldBack, appealsUntil: until };
  const decision = decideFinishActivity(found.value.state, known);
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  return done(
    plan(creationActivityNoun, params.id, found.value, decision.value.activity, act),
    plan(cycleNoun, cycle.id, cycle, decision.value.cycle, act),
  );
});

const isHeldBack = async ({ records }: Context, cycleId: string): Promise<boolean> => {
  const pages = await Promise.all([
    ...unfinishedUnits.map((sort) => records.list(`cycle:${cycleId}:unit-evaluation`, { limit: 1, sort })),
    records.list(appealListKey(cycleId), { limit: 1, sort: undecidedAppeals }),
  ]);
  return pages.some(({ rows }) => rows.length > 0);
};

/** Of all lists announced; a year of more than 40,000 units has more than one page of them, and its later ones were announced last. */
const lastAppealsUntil = async (context: Context, cycleId: string): Promise<Instant | null> => {
  const { rows } = await context.records.list(resultListKey(cycleId), { limit: 200 });
  const announced = rows.flatMap(({ summary }) => (summary["announcedAt"] === null ? [] : [Instant.parse(summary["announcedAt"])]));
  const last = announced.toSorted(compareInstants).at(-1);
  return last === undefined ? null : appealsUntil(last, await decidingFor(context, cycleId));
};
