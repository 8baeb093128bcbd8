import { assignmentIdOf, assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { taskFunction } from "../shell/task.ts";

/** R10: whom the workflow asks: the assignments of the seats in force. 1 GetItem. */
export const createHandler = taskFunction("list-panel", AggregatePayload, async ({ id }, reach) => {
  const stored = await reach.records.get(technicalEvaluationNoun, id);
  if (!stored) return refuse("unknown-record", "5.2");
  const { seats, attempt } = stored.state;
  return ok({ sheets: seats.map(({ memberId }) => ({ noun: assignmentNoun.name, id: assignmentIdOf(id, attempt, memberId) })) });
});
export const handler = createHandler(live);
