import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { conveneDecision as declared } from "../../domain/decision/contract.ts";
import { type CollectiveDecision, decisionNoun } from "../../domain/decision/decision.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { actOf, done } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";
import { checkSubject } from "./check-subject.ts";

/** R62: one GetItem for the cycle, each member of the roster and what is to be decided on + 1 transaction of 2. */
export const conveneDecision = route(declared, async ({ request }, context) => {
  const cycle = await context.records.get(cycleNoun, request.cycleId);
  if (!cycle) return refuse("unknown-record", declared.clause);
  const { subject } = request;
  const stranger = await firstOutside(context, request.roster);
  if (stranger !== undefined) return refuse("roster-not-committee", declared.clause, { memberId: stranger });
  const checked = await checkSubject(context, cycle.state, subject);
  if (!checked.ok) return checked;
  const decisionId = context.newId();
  const decision: CollectiveDecision = {
    decisionId,
    cycleId: request.cycleId,
    subject,
    status: "convened",
    convenedBy: context.actor.memberId,
    roster: [...new Set(request.roster)],
    recusals: [],
    ballots: [],
    minutes: null,
  };
  return done(plan(decisionNoun, decisionId, null, decision, actOf(declared, context)));
});

const firstOutside = async (context: Context, roster: readonly string[]): Promise<string | undefined> => {
  const members = await Promise.all(roster.map(async (id) => ({ id, member: await context.records.get(memberNoun, id) })));
  return members.find(({ member }) => member?.state.status !== "active" || !member.state.roles.includes("committee"))?.id;
};
