import * as z from "zod";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { workItemsOf } from "../../domain/work-item/work-items-of.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import type { Opened } from "../shell/ports.ts";
import { readStanding } from "../shell/standing.ts";
import { taskFunction } from "../shell/task.ts";

const AskPayload = AggregatePayload.extend({ step: z.string(), taskToken: z.string().min(1) });

/**
 * Opens the work items of a step and rests the workflow's token with them. When the step has been left in the meantime, the token is
 * answered at once; so is a token it takes the place of, so that no other execution waits for what will not come. Throws when it cannot
 * write, so that the state's Retry asks again with a new token. 2 GetItem + 1 transaction.
 */
export const createHandler = taskFunction("ask", AskPayload, async ({ noun, id, step, taskToken }, reach) => {
  const standing = await readStanding(reach.records, noun, id);
  if (!standing) return refuse("unknown-record", "5.1", { noun, id });
  const items = standing.placement.step === step ? workItemsOf({ noun, id, ...standing }, reach.clock.now()) : [];
  const opened: Opened = items.length > 0 ? await reach.work.open(items, taskToken) : { outcome: "closed" };
  const idle = opened.outcome === "closed" ? taskToken : opened.replaced;
  if (idle !== undefined) await reach.workflows.answer(idle, { step });
  return ok({ opened: opened.outcome });
});
export const handler = createHandler(live);
