import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { type Act, plan } from "../../domain/kernel/commitment.ts";
import { bySystem } from "../../domain/kernel/history.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { needConfirmationIdOf, needConfirmationNoun } from "../../domain/procurement/need-confirmation.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { recordNeedConfirmation as declared } from "../../domain/procurement/proposal-contract.ts";
import { decideRecordNeedConfirmation } from "../../domain/procurement/record-need-confirmation.ts";
import { mayReadProject } from "../../domain/project/may.ts";
import { type Project, projectNoun } from "../../domain/project/project.ts";
import { actOf, done } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";
import { checkSealedEvidence } from "./check-sealed-evidence.ts";

/** R64: 5 GetItem + two for each file + 1 transaction; the project is written by the first confirmation only. */
export const recordNeedConfirmation = route(declared, async ({ params, request }, context) => {
  const project = await context.records.get(projectNoun, params.id);
  if (!project || !mayReadProject(context.actor, project.state)) return refuse("unknown-record", declared.clause);
  const id = needConfirmationIdOf(project.id, context.actor.organization.id);
  const files = await checkSealedEvidence(context, request.evidenceIds, { noun: needConfirmationNoun.name, id, clause: declared.clause });
  if (!files.ok) return files;
  const known = await knownOf(context, project.state);
  if (!known) return refuse("unknown-record", declared.clause);
  const decision = decideRecordNeedConfirmation(project.state, request, { ...context, ...known, earlier: known.stored?.state ?? null });
  if (!decision.ok) return decision;
  const { confirmation, project: taken } = decision.value;
  const act = actOf(declared, context);
  const confirmed = plan(needConfirmationNoun, id, known.stored ?? null, confirmation, act);
  return taken ? done(confirmed, plan(projectNoun, project.id, project, taken, unnamed(act))) : done(confirmed);
});

const knownOf = async ({ records, actor }: Context, { projectId, cycleId, procurementId }: Project) => {
  const [cycle, procurement, stored] = await Promise.all([
    records.get(cycleNoun, cycleId),
    procurementId === null ? undefined : records.get(procurementNoun, procurementId),
    records.get(needConfirmationNoun, needConfirmationIdOf(projectId, actor.organization.id)),
  ]);
  return cycle && { cycle: cycle.state, procurement: procurement?.state ?? null, stored };
};

/** The project's history, which many read, tells that someone took it on but not who. */
const unnamed = (act: Act): Act => ({ ...act, by: bySystem });
