import * as z from "zod";
import { type Handler, observedHandler } from "./handler.ts";
import type { Live, MakeLive } from "./live.ts";
import { asError } from "./observed.ts";
import type { ItemKey } from "./ports.ts";

const StreamEvent = z.object({
  Records: z.array(
    z.object({
      dynamodb: z.object({
        Keys: z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) }),
        SequenceNumber: z.string(),
      }),
    }),
  ),
});

type StreamAnswer = { batchItemFailures: { itemIdentifier: string }[] };

/**
 * The shell of a consumer of the table's stream. Only the key of what changed is taken from the record; the consumer reads the
 * truth itself, so duplicates, delay and disorder are harmless. What throws is reported by its sequence number and comes again.
 */
export const streamFunction =
  (name: string, perform: (key: ItemKey, live: Live) => Promise<void>) =>
  (makeLive: MakeLive): Handler<unknown, StreamAnswer> =>
    observedHandler(name, makeLive, async (event) => {
      const live = makeLive();
      for (const { dynamodb } of StreamEvent.parse(event).Records) {
        try {
          await perform({ pk: dynamodb.Keys.pk.S, sk: dynamodb.Keys.sk.S }, live);
        } catch (error) {
          live.logger.error("record failed", asError(error));
          return { batchItemFailures: [{ itemIdentifier: dynamodb.SequenceNumber }] };
        }
      }
      return { batchItemFailures: [] };
    });

/** The shell of a consumer of EventBridge events, e.g. S3's "Object Created"; what throws is retried by EventBridge. */
export const eventFunction =
  <Detail>(name: string, contract: z.ZodType<Detail>, perform: (detail: Detail, live: Live) => Promise<void>) =>
  (makeLive: MakeLive): Handler<unknown, void> =>
    observedHandler(name, makeLive, async (event) => perform(contract.parse(event), makeLive()));
