import { scheduler } from "node:timers/promises";

/** Turns of the event loop without any work before all is taken to be at rest: a workflow needs a few between two of its states. */
const quietTurns = 25;

/** Counts what is going on in this process, so that a rehearsal and a stop can wait until it is at rest. */
export const makeActivity = () => {
  let running = 0;
  let happened = 0;
  return {
    /** Counts `work` from now until it settles. */
    during: async <T>(work: () => Promise<T>): Promise<T> => {
      running += 1;
      happened += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        happened += 1;
      }
    },
    note: (): void => {
      happened += 1;
    },
    idle: async (): Promise<void> => {
      for (let quiet = 0; quiet < quietTurns; ) {
        const seen = happened;
        await scheduler.wait(1);
        quiet = running === 0 && seen === happened ? quiet + 1 : 0;
      }
    },
  };
};
export type Activity = ReturnType<typeof makeActivity>;
