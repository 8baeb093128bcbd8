import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { rubricNoun } from "../../domain/rubric/rubric.ts";
import { simulated } from "../../domain/rubric/simulate-rubric.ts";
import { simulateRubric as declared } from "../../domain/rubric/simulation-contract.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { route } from "../shell/route.ts";

/** R04: a page of the year's ranking, scored again; best first by the actual score. 3 GetItem + 1 Query + 1–2 BatchGetItem. */
export const simulateRubric = route(declared, async ({ params, request }, context) => {
  const { cycleId, ...page } = request;
  const [rubric, activity] = await Promise.all([
    context.records.get(rubricNoun, params.id),
    context.records.get(creationActivityNoun, cycleId),
  ]);
  if (!rubric) return refuse("unknown-record", declared.clause, { noun: rubricNoun.name, id: params.id });
  if (!activity) return refuse("unknown-record", declared.clause, { noun: creationActivityNoun.name, id: cycleId });
  if (activity.state.status !== "finished")
    return refuse("wrong-step", declared.clause, { step: activity.state.status, needed: "finished" });
  const ranked = await context.records.list(`cycle:${cycleId}:ranking`, page);
  const [evaluations, settings] = await Promise.all([
    context.records.getMany(
      technicalEvaluationNoun,
      ranked.rows.map(({ id }) => id),
    ),
    context.references.settingsOf(cycleId),
  ]);
  const rows = evaluations.flatMap((found) => {
    const row = found && simulated(found.state, rubric.state.tree, settings);
    return row ? [row] : [];
  });
  return ok({ commitments: [], view: { rows, cursor: ranked.cursor, simulation: true } });
});
