import { issuePlan as declared } from "../../domain/acceptance/contract.ts";
import { decideIssuePlan } from "../../domain/acceptance/issue-plan.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { acceptanceWrites } from "./commit-acceptance.ts";
import { loadAcceptance } from "./load-acceptance.ts";

/** R78, R79: 4 GetItem + 1 transaction. */
export const issuePlan = route(declared, async ({ params, request }, context) => {
  const found = await loadAcceptance(context, params.id);
  if (!found.ok) return found;
  const { stored } = found.value;
  const project = await context.records.get(projectNoun, stored.state.projectId);
  const known = { ...(await decidingFor(context, stored.state.cycleId)), targets: project?.state.contract?.targets ?? [] };
  const decision = decideIssuePlan(stored.state, request, known);
  if (!decision.ok) return decision;
  return done(...(await acceptanceWrites(context.records, stored, decision.value, actOf(declared, context))));
});
