import { acceptanceNoun } from "../../domain/acceptance/acceptance.ts";
import { decideTerminateAcceptance } from "../../domain/acceptance/terminate-acceptance.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { terminateProject as declared } from "../../domain/project/delivery-contract.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { decideTerminateProject } from "../../domain/project/terminate-project.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R75: an approver ends the project, and with it an acceptance that was only applied for. 3 GetItem + 1 transaction. */
export const terminateProject = route(declared, async ({ params, request }, context) => {
  const project = await load(context, projectNoun, params.id);
  if (!project.ok) return project;
  const decision = decideTerminateProject(project.value.state, request, context);
  if (!decision.ok) return decision;
  const act = actOf(declared, context, request.reason);
  const terminated = plan(projectNoun, params.id, project.value, decision.value, act);
  const { acceptanceId } = project.value.state;
  if (acceptanceId === null) return done(terminated);
  const acceptance = await context.records.get(acceptanceNoun, acceptanceId);
  if (!acceptance) return refuse("unknown-record", declared.clause);
  const ended = decideTerminateAcceptance(acceptance.state);
  return ended.ok ? done(terminated, plan(acceptanceNoun, acceptanceId, acceptance, ended.value, act)) : ended;
});
