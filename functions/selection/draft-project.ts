import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { draftProject as declared } from "../../domain/project/contract.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { draftProject as drafted } from "../../domain/project/recommend-project.ts";
import { actOf, done } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";

/** R62: 2 GetItem + one for each file + 1 transaction of 2. */
export const draftProject = route(declared, async ({ request }, context) => {
  const cycle = await context.records.get(cycleNoun, request.cycleId);
  if (!cycle) return refuse("unknown-record", declared.clause);
  if (cycle.state.closedAt !== null) return refuse("cycle-closed", "5.1");
  const files = await checkEvidence(context, request.brief.evidenceIds, declared.clause);
  if (!files.ok) return files;
  const projectId = context.newId();
  return done(plan(projectNoun, projectId, null, drafted({ ...request, projectId }, context.actor), actOf(declared, context)));
});
