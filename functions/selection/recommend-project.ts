import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { recommendProject as declared } from "../../domain/project/contract.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { decideRecommend } from "../../domain/project/recommend-project.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R62: 3 GetItem + 1 transaction of 2. */
export const recommendProject = route(declared, async ({ params, request }, context) => {
  const project = await load(context, projectNoun, params.id);
  if (!project.ok) return project;
  const cycle = await context.records.get(cycleNoun, project.value.state.cycleId);
  if (!cycle) return refuse("unknown-record", declared.clause);
  const decision = decideRecommend(project.value.state, cycle.state, request, context);
  if (!decision.ok) return decision;
  return done(plan(projectNoun, params.id, project.value, decision.value, actOf(declared, context)));
});
