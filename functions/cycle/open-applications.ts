import { openApplications as declared } from "../../domain/creation-activity/contract.ts";
import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import { decideOpenApplications } from "../../domain/creation-activity/open-applications.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { frozenProgrammeNoun } from "../../domain/programme/frozen-programme.ts";
import { rubricNoun } from "../../domain/rubric/rubric.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R04: 5 GetItem + 1 transaction; the rubric is written too, so that it cannot be withdrawn in the same moment. */
export const openApplications = route(declared, async ({ request }, context) => {
  const { cycleId, rubricId, title } = request;
  const [cycle, rubric, frozen, existing] = await Promise.all([
    context.records.get(cycleNoun, cycleId),
    context.records.get(rubricNoun, rubricId),
    context.records.get(frozenProgrammeNoun, cycleId),
    context.records.get(creationActivityNoun, cycleId),
  ]);
  if (!cycle || !frozen) return refuse("unknown-record", declared.clause, { noun: cycleNoun.name, id: cycleId });
  if (!rubric) return refuse("unknown-record", declared.clause, { noun: rubricNoun.name, id: rubricId });
  if (existing) return refuse("activity-exists", "5.1", { cycleId });
  const { standardVersionId } = frozen.state.programme;
  const known = { ...(await decidingFor(context, cycleId)), cycle: cycle.state, rubric: rubric.state, standardVersionId };
  const decision = decideOpenApplications(title, known);
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  return done(
    plan(creationActivityNoun, cycleId, null, decision.value.activity, act),
    plan(cycleNoun, cycleId, cycle, decision.value.cycle, act),
    plan(rubricNoun, rubricId, rubric, decision.value.rubric, act),
  );
});
