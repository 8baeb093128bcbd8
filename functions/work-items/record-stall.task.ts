import * as z from "zod";
import { ok } from "../../domain/kernel/result.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { taskFunction } from "../shell/task.ts";

const StallPayload = AggregatePayload.extend({ error: z.object({ Error: z.string() }).loose() });

/** A workflow could not go on: the alarm hears of it, and `reconcile` starts it again from the table. Nothing is lost meanwhile. */
export const createHandler = taskFunction("record-stall", StallPayload, async ({ noun, id, error }, reach) => {
  reach.logger.error("workflow stalled", { noun, id, cause: error.Error });
  reach.metrics.addMetric("WorkflowStalled", "Count", 1);
  return ok({ stalled: true });
});
export const handler = createHandler(live);
