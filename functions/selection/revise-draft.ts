import { plan } from "../../domain/kernel/commitment.ts";
import { reviseDraft as declared } from "../../domain/project/contract.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { decideReviseDraft } from "../../domain/project/recommend-project.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";

/** R62: 2 GetItem + one for each file + 1 transaction of 2. */
export const reviseDraft = route(declared, async ({ params, request }, context) => {
  const project = await load(context, projectNoun, params.id);
  if (!project.ok) return project;
  const decision = decideReviseDraft(project.value.state, request, context);
  if (!decision.ok) return decision;
  const files = await checkEvidence(context, request.evidenceIds, declared.clause);
  if (!files.ok) return files;
  return done(plan(projectNoun, params.id, project.value, decision.value, actOf(declared, context)));
});
