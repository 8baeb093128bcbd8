import * as z from "zod";
import { type Handler, observedHandler } from "./handler.ts";
import type { Live, MakeLive } from "./live.ts";

/** What EventBridge Scheduler sends: the instant the schedule was for, and the schedule's own constant input. */
export const ScheduledEvent = z.object({ scheduledTime: z.iso.datetime(), input: z.record(z.string(), z.json()).default({}) });
export type ScheduledEvent = z.infer<typeof ScheduledEvent>;

/** The shell of a schedule: judged by the live clock, so that a delayed delivery acts on the present. Answers a count. */
export const scheduleFunction =
  (name: string, perform: (event: ScheduledEvent, live: Live) => Promise<number>) =>
  (makeLive: MakeLive): Handler<unknown, { done: number }> =>
    observedHandler(name, makeLive, async (event) => {
      const live = makeLive();
      const count = await perform(ScheduledEvent.parse(event), live);
      if (count > 0) live.logger.info("done", { count });
      return { done: count };
    });
