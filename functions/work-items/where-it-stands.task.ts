import { ok, refuse } from "../../domain/kernel/result.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { readStanding } from "../shell/standing.ts";
import { taskFunction } from "../shell/task.ts";

/** The first state of every machine and the one each step returns to: the table says what comes next, so a machine can start anywhere. */
export const createHandler = taskFunction("where-it-stands", AggregatePayload, async ({ noun, id }, reach) => {
  const standing = await readStanding(reach.records, noun, id);
  return standing ? ok({ step: standing.placement.step }) : refuse("unknown-record", "5.1", { noun, id });
});
export const handler = createHandler(live);
