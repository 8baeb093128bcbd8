import * as z from "zod";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { readStanding } from "../shell/standing.ts";
import { taskFunction } from "../shell/task.ts";

const WherePayload = AggregatePayload.extend({ attempt: z.int().optional() });

/**
 * The first state of every machine and the one each step returns to: the table says what comes next, so a machine can start anywhere.
 * An execution that another attempt has taken the place of is told so and ends. 1–2 GetItem.
 */
export const createHandler = taskFunction("where-it-stands", WherePayload, async ({ noun, id, attempt }, reach) => {
  const standing = await readStanding(reach.records, noun, id);
  if (!standing) return refuse("unknown-record", "5.1", { noun, id });
  const { step, workflow } = standing.placement;
  const newest = workflow && attempt !== undefined ? await reach.workflowStore.attemptAt(noun, id, workflow) : undefined;
  return ok({ step: attempt !== undefined && newest !== undefined && attempt < newest ? "superseded" : step });
});
export const handler = createHandler(live);
