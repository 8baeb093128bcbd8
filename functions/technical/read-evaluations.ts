import { assignmentIdOf, assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import {
  getTechnicalEvaluation as declaredGet,
  listTechnicalEvaluations as declaredList,
  listUnitSheets as declaredSheets,
} from "../../domain/technical-evaluation/contract.ts";
import { isAddedUp, leads } from "../../domain/technical-evaluation/may.ts";
import { route } from "../shell/route.ts";
import { loadEvaluation } from "./load-evaluation.ts";

/** One technical evaluation, as far as the reader may see it. 2 GetItem. */
export const getTechnicalEvaluation = route(declaredGet, async ({ params }, context) => {
  const found = await loadEvaluation(context, params.id);
  if (!found.ok) return refuse("unknown-record", declaredGet.clause);
  const { stored, sight } = found.value;
  const view =
    sight === "seat"
      ? { sight, evaluation: stored.state, leads: leads(stored.state, context.actor.memberId) }
      : { sight, version: stored.version, hash: stored.hash, evaluation: stored.state };
  return ok({ commitments: [], view });
});

/** 1 GetItem (member) + 1 Query. */
export const listTechnicalEvaluations = route(declaredList, async ({ request }, context) =>
  ok({ commitments: [], view: { ...(await context.records.list(`cycle:${request.cycleId}:technical-evaluation`, request)) } }),
);

/** R05: single sheets, sealed until added up. The seats in force only. 2 GetItem + 1 BatchGetItem. */
export const listUnitSheets = route(declaredSheets, async ({ params }, context) => {
  const found = await loadEvaluation(context, params.id);
  if (!found.ok) return refuse("unknown-record", declaredSheets.clause);
  const evaluation = found.value.stored.state;
  if (!isAddedUp(evaluation)) return refuse("scores-sealed", declaredSheets.clause);
  const ids = evaluation.seats.map(({ memberId }) => assignmentIdOf(params.id, evaluation.attempt, memberId));
  const stored = await context.records.getMany(assignmentNoun, ids);
  return ok({ commitments: [], view: { sheets: stored.flatMap((assignment) => (assignment ? [assignment.state] : [])) } });
});
