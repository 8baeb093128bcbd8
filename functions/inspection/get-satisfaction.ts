import { getSatisfaction as declared } from "../../domain/inspection/contract.ts";
import { isTallyOpen, satisfactionRoundOf } from "../../domain/inspection/record-satisfaction.ts";
import { emptyTally, satisfactionTallyNoun, tallyIdOf } from "../../domain/inspection/satisfaction.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { mayReadDelivery } from "../../domain/project/may-read-delivery.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { servedOrganizationsOf } from "../../domain/project/service-log.ts";
import { route } from "../shell/route.ts";

/** R75: the open round's count, once it may be known. 3 GetItem + 1 Query. */
export const getSatisfaction = route(declared, async ({ params }, context) => {
  const project = await context.records.get(projectNoun, params.id);
  if (!project || !mayReadDelivery(context.actor, project.state)) return refuse("unknown-record", declared.clause);
  const round = satisfactionRoundOf(project.state);
  const settings = await context.references.settingsOf(project.state.cycleId);
  const { minAnswers, expectedPct } = settings.satisfaction;
  const stored = await context.records.get(satisfactionTallyNoun, tallyIdOf(params.id, round));
  const { answers, satisfied } = stored?.state ?? emptyTally(params.id, project.state.cycleId, round);
  const served = await context.records.list(servedOrganizationsOf(params.id), { limit: minAnswers });
  const tally = { answers, satisfied, satisfiedPct: Math.round((100 * satisfied) / Math.max(answers, 1)) };
  const view = { round, expectedPct, ...(isTallyOpen({ answers }, served.rows.length, { settings }) ? { tally } : {}) };
  return ok({ commitments: [], view });
});
