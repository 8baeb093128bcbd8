import { Cron } from "croner";
import * as z from "zod";
import { type Instant, instantOf, LocalDate, localDateOf, startOfDay, yearOf } from "../domain/kernel/instant.ts";
import type { ScheduleFunction } from "../functions/manifest.ts";
import type { Clock } from "../functions/shell/ports.ts";
import type { Log } from "./engines/log.ts";
import type { CallFunction } from "./functions.ts";
import { region } from "./region.ts";

const Done = z.object({ done: z.int() });

const everyMs = { "1 minute": 60_000, "5 minutes": 300_000, "1 hour": 3_600_000 } as const;

type Parts = { readonly declared: readonly ScheduleFunction[]; readonly call: CallFunction; readonly clock: Clock; readonly log: Log };

/** The schedules of the manifest: by real timers, or all at once where a rehearsal moves the clock. */
export const makeSchedules = ({ declared, call, clock, log }: Parts) => {
  const yearly = declared.filter(({ every }) => every === "yearly");
  const frequent = declared.filter(({ every }) => every !== "yearly");
  const calendar = new Cron(region.cycleSchedule, { timezone: region.timeZone, paused: true });

  /** What a schedule did, 0 when it failed: it comes again. */
  const run = async (name: string): Promise<number> => {
    try {
      return Done.parse(await call(name, { scheduledTime: clock.now(), input: {} })).done;
    } catch (error) {
      log("a schedule failed; it runs again at its next time", { schedule: name, error: String(error) });
      return 0;
    }
  };

  const nextYearly = (after: Instant): Instant => {
    const next = calendar.nextRun(new Date(after));
    if (!next) throw new Error(`the cycle schedule ${region.cycleSchedule} never runs`);
    return instantOf(next);
  };

  const runAll = async (schedules: readonly ScheduleFunction[]): Promise<number> => {
    let done = 0;
    for (const { name } of schedules) done += await run(name);
    return done;
  };

  return {
    nextYearly,
    runFrequent: () => runAll(frequent),
    runMinutely: () => runAll(declared.filter(({ every }) => every === "1 minute")),
    runYearly: () => runAll(yearly),
    run,
    /** Starts the year's cycle where its time passed while nothing ran; the function itself finds one that exists. */
    catchUp: async (): Promise<void> => {
      const now = clock.now();
      const yearBegins = startOfDay(LocalDate.parse(`${yearOf(localDateOf(now))}-01-01`));
      if (nextYearly(instantOf(new Date(Date.parse(yearBegins) - 1))) <= now) await runAll(yearly);
    },
    /** `hourly` is what else runs each hour. Answers how to stop them all. */
    startTimers: (hourly: () => Promise<void>): (() => Promise<void>) => {
      const timers = frequent.flatMap(({ name, every }) => (every === "yearly" ? [] : [everyUnlessBusy(everyMs[every], () => run(name))]));
      timers.push(
        everyUnlessBusy(everyMs["1 hour"], () => hourly().catch((error) => log("an hourly job failed", { error: String(error) }))),
      );
      const yearlyJob = new Cron(region.cycleSchedule, { timezone: region.timeZone, unref: true }, () => void runAll(yearly));
      return async () => {
        for (const timer of timers) clearInterval(timer);
        yearlyJob.stop();
      };
    },
  };
};
export type Schedules = ReturnType<typeof makeSchedules>;

const everyUnlessBusy = (ms: number, run: () => Promise<unknown>): NodeJS.Timeout => {
  let busy = false;
  return setInterval(async () => {
    if (busy) return;
    busy = true;
    await run();
    busy = false;
  }, ms).unref();
};
