import { recordRelations as declared } from "../../domain/expert/standing-contract.ts";
import { type Commitment, plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { decideRecordRelations } from "../../domain/member/record-relations.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R05: relations of several people from a list, all or none. 1 GetItem, 1 BatchGetItem + 1 transaction of at most 80. */
export const recordRelations = route(declared, async ({ request: { lines, reason } }, context) => {
  const people = [...Map.groupBy(lines, ({ memberId }) => memberId)];
  const ids = people.map(([memberId]) => memberId);
  if (ids.includes(context.actor.memberId)) return refuse("not-permitted", "4", { parties: "evaluation-body:officer" });
  const found = await context.records.getMany(memberNoun, ids);
  const act = actOf(declared, context, reason);
  const recorded: Commitment[] = [];
  for (const [place, [memberId, own]] of people.entries()) {
    const stored = found[place];
    if (!stored) return refuse("unknown-record", "4", { noun: memberNoun.name, id: memberId });
    const decision = decideRecordRelations(
      stored.state,
      own.map(({ memberId: _, ...relation }) => relation),
    );
    if (!decision.ok) return decision;
    recorded.push(plan(memberNoun, memberId, stored, decision.value, act));
  }
  const [first, ...others] = recorded;
  return first ? done(first, ...others) : refuse("unknown-record", "4");
});
