import * as z from "zod";
import { Id } from "../../domain/kernel/id.ts";

/** What every state machine carries: which record it drives. Unknown members are dropped, so that older executions still parse. */
export const AggregatePayload = z.object({ noun: z.string(), id: Id });
export type AggregatePayload = z.infer<typeof AggregatePayload>;
