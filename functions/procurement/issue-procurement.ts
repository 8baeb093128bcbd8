import { plan } from "../../domain/kernel/commitment.ts";
import { issueProcurement as declared } from "../../domain/procurement/contract.ts";
import { decideIssueProcurement } from "../../domain/procurement/issue-procurement.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actOf, decidingFor, done, load } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";

/** R66: 2 GetItem + one for each file + 1 transaction (procurement and project together). */
export const issueProcurement = route(declared, async ({ request }, context) => {
  const project = await load(context, projectNoun, request.projectId);
  if (!project.ok) return project;
  const files = await checkEvidence(context, request.terms.evidenceIds, declared.clause);
  if (!files.ok) return files;
  const deciding = await decidingFor(context, project.value.state.cycleId);
  const decision = decideIssueProcurement(project.value.state, { ...request, procurementId: context.newId() }, deciding);
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  const { procurement } = decision.value;
  return done(
    plan(procurementNoun, procurement.procurementId, null, procurement, act),
    plan(projectNoun, project.value.id, project.value, decision.value.project, act),
  );
});
