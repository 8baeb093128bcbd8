import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { conveneDecision as declared } from "../../domain/decision/contract.ts";
import { type CollectiveDecision, decisionNoun } from "../../domain/decision/decision.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actOf, done } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";

/** R62: one GetItem for the cycle, each member of the roster and each project named + 1 transaction of 2. */
export const conveneDecision = route(declared, async ({ request }, context) => {
  const cycle = await context.records.get(cycleNoun, request.cycleId);
  if (!cycle) return refuse("unknown-record", declared.clause);
  const { subject } = request;
  if (subject.kind === "shortlist" && (cycle.state.status !== "shortlisting" || cycle.state.shortlist !== null))
    return refuse("wrong-step", declared.clause, { step: cycle.state.status, needed: "shortlisting" });
  const stranger = await firstOutside(context, request.roster);
  if (stranger !== undefined) return refuse("roster-not-committee", declared.clause, { memberId: stranger });
  const listed = subject.kind === "shortlist" ? await checkRecommended(context, request.cycleId, subject.projectIds) : ok(undefined);
  if (!listed.ok) return listed;
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

const checkRecommended = async (context: Context, cycleId: string, projectIds: readonly string[]) => {
  for (const projectId of projectIds) {
    const project = await context.records.get(projectNoun, projectId);
    if (project?.state.cycleId !== cycleId || project.state.status !== "recommended")
      return refuse("project-not-recommended", "7.1.2", { projectId });
  }
  return ok(undefined);
};
