import { scheduler } from "node:timers/promises";
import * as z from "zod";
import type { StreamFunction } from "../functions/manifest.ts";
import type { ItemKey, TouchedItem } from "../functions/shell/ports.ts";
import type { Activity } from "./activity.ts";
import type { Log } from "./engines/log.ts";
import type { CallFunction } from "./functions.ts";

const StreamAnswer = z.object({ batchItemFailures: z.array(z.unknown()) });

/** Beyond this many waiting items the newest are left to the sweeps, which find everything in the table itself. */
const mostWaiting = 10_000;
const atOnce = 8;
const retryAfterMs = [50, 250, 1000];

type Job = { readonly consumer: string; readonly key: ItemKey };

type Parts = {
  readonly consumers: readonly StreamFunction[];
  readonly call: CallFunction;
  readonly activity: Activity;
  readonly log: Log;
};

/**
 * Stands in for the table's stream: tells each consumer of the items a commit touched. A consumer reads the truth by the key, so
 * changes of one item that wait are told once, and one item is told to one consumer never twice at the same time.
 */
export const makeDispatch = ({ consumers, call, activity, log }: Parts) => {
  const waiting = new Map<string, Job>();
  const busy = new Set<string>();
  let told = 0;

  const tell = async ({ consumer, key }: Job): Promise<void> => {
    for (const wait of [0, ...retryAfterMs]) {
      if (wait > 0) await scheduler.wait(wait);
      told += 1;
      const answer = StreamAnswer.safeParse(await call(consumer, recordOf(key, told)).catch(() => undefined));
      if (answer.data?.batchItemFailures.length === 0) return;
    }
    log("a consumer failed four times; the sweeps will find what it left", { consumer, partition: key.pk, item: key.sk });
  };

  const startOne = (): boolean => {
    if (busy.size >= atOnce) return false;
    const next = waiting.entries().find(([name]) => !busy.has(name));
    if (!next) return false;
    const [name, job] = next;
    waiting.delete(name);
    busy.add(name);
    void activity
      .during(() => tell(job))
      .finally(() => {
        busy.delete(name);
        pump();
      });
    return true;
  };

  const pump = (): void => {
    while (waiting.size > 0 && startOne());
  };

  let willPump = false;
  /** Once the turn is over, so that whoever committed is answered first. */
  const pumpSoon = (): void => {
    if (willPump || waiting.size === 0) return;
    willPump = true;
    setImmediate(() => {
      willPump = false;
      pump();
    });
  };

  const enqueue = (job: Job): void => {
    if (waiting.size < mostWaiting) waiting.set(`${job.consumer} ${job.key.pk} ${job.key.sk}`, job);
    else log("too many items wait to be told; the sweeps will find this one", { consumer: job.consumer, partition: job.key.pk });
  };

  /**
   * What is put whole passes for inserted, though it may have been there before. Given to the stores as
   * `onCommitted`. Returns at once and never throws.
   */
  return (keys: readonly TouchedItem[]): void => {
    for (const { put, ...key } of keys) {
      for (const { name, partitionPrefix, sortKeyPrefix, when } of consumers) {
        const isMeant = key.pk.startsWith(partitionPrefix) && key.sk.startsWith(sortKeyPrefix);
        if (isMeant && (when === "written" || put === (when === "inserted"))) enqueue({ consumer: name, key });
      }
    }
    pumpSoon();
  };
};

const recordOf = ({ pk, sk }: ItemKey, sequence: number) => ({
  Records: [{ eventName: "MODIFY", dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber: String(sequence) } }],
});
