import { assignmentIdOf, assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import { type Commitment, plan } from "../../domain/kernel/commitment.ts";
import { ok, type Refusal, type Result, refuse } from "../../domain/kernel/result.ts";
import { decideAggregatePanel } from "../../domain/technical-evaluation/aggregate-panel.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { actAsSystem, decidingAsSystem, systemAct } from "../shell/commit-system.ts";
import type { Live } from "../shell/live.ts";
import { taskFunction } from "../shell/task.ts";

const clause = "5.2";
type Code = "unknown-record" | "wrong-step" | "sheets-missing";

/**
 * R10: adds a panel's sheets up once all are in, and closes them in the same transaction, so that none can be taken back unseen;
 * refuses `sheets-missing` before. Past that step it changes nothing. 1 GetItem + 1 BatchGetItem + 1 transaction.
 */
export const createHandler = taskFunction("aggregate-panel", AggregatePayload, async ({ id }, reach) => {
  const added = await actAsSystem(reach, () => addUp(reach, id));
  return added.ok ? ok({ addedUp: true }) : added;
});

const addUp = async (reach: Live, id: string): Promise<Result<readonly Commitment[], Refusal<Code>>> => {
  const stored = await reach.records.get(technicalEvaluationNoun, id);
  if (!stored) return refuse("unknown-record", clause);
  const { status, seats, attempt, cycleId } = stored.state;
  if (status !== "assigning" && status !== "scoring") return ok([]);
  const ids = seats.map(({ memberId }) => assignmentIdOf(id, attempt, memberId));
  const found = (await reach.records.getMany(assignmentNoun, ids)).flatMap((assignment) => (assignment ? [assignment] : []));
  const states = found.map(({ state }) => state);
  const decision = decideAggregatePanel(stored.state, states, await decidingAsSystem(reach, cycleId));
  if (!decision.ok) return decision;
  const act = systemAct(reach, { name: "aggregate-panel", clause });
  const { evaluation, assignments } = decision.value;
  const closed = found.flatMap((before) => {
    const sealed = assignments.find(({ assignmentId }) => assignmentId === before.id);
    return sealed ? [plan(assignmentNoun, before.id, before, sealed, act)] : [];
  });
  return ok([plan(technicalEvaluationNoun, id, stored, evaluation, act), ...closed]);
};
export const handler = createHandler(live);
