import { scheduler } from "node:timers/promises";
import { functions } from "../functions/manifest.ts";
import type { ObjectCreated } from "./engines/s3/created-events.ts";
import type { CallFunction } from "./functions.ts";

const retryAfterMs = [50, 500];

/**
 * Tells the object functions of each file that arrived. Files reported before the functions are there are told as soon as they are;
 * the S3 engine keeps an event that throws and sends it again at the next start.
 */
export const makeArrivals = () => {
  const early: ObjectCreated[] = [];
  let call: CallFunction | undefined;

  const tell = async (name: string, event: ObjectCreated): Promise<void> => {
    for (const wait of retryAfterMs) {
      try {
        await call?.(name, event);
        return;
      } catch {
        await scheduler.wait(wait);
      }
    }
    await call?.(name, event);
  };

  const deliver = async (event: ObjectCreated): Promise<void> => {
    for (const { kind, name } of functions) if (kind === "object") await tell(name, event);
  };

  return {
    onObjectCreated: async (event: ObjectCreated): Promise<void> => {
      if (call) await deliver(event);
      else early.push(event);
    },
    begin: async (callFunction: CallFunction): Promise<void> => {
      call = callFunction;
      for (const event of early.splice(0)) await deliver(event);
    },
  };
};
