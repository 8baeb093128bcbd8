import type { Instant } from "../domain/kernel/instant.ts";
import { ok, type Refusal, type Result, refuse } from "../domain/kernel/result.ts";
import type { DeadlineStore } from "../functions/shell/ports.ts";
import type { MovableClock } from "./clock.ts";
import type { Schedules } from "./schedules.ts";

/** As many rounds of sweeping as one instant may need before the clock goes on without the rest. */
const mostRounds = 20;
const looksAhead = 200;

type Parts = {
  readonly clock: MovableClock;
  readonly deadlines: DeadlineStore;
  readonly schedules: Schedules;
  readonly idle: () => Promise<void>;
};

export type Rehearsal = {
  readonly now: () => Instant;
  /** Moves the clock on; everything that falls due on the way happens at its own time. Refused when `to` has passed. */
  readonly moveTo: (to: Instant) => Promise<Result<Instant, Refusal<"clock-only-forward">>>;
};

/** Lets a whole year pass: the clock stands still but for `moveTo`. */
export const makeRehearsal = ({ clock, deadlines, schedules, idle }: Parts): Rehearsal => {
  const settle = async (): Promise<void> => {
    await idle();
    await schedules.runFrequent();
    await idle();
    for (let round = 0; round < mostRounds && (await schedules.runMinutely()) > 0; round += 1) await idle();
  };

  const nextInstant = async (upTo: Instant): Promise<Instant | undefined> => {
    const now = clock.now();
    const due = (await deadlines.due(upTo, { limit: looksAhead })).rows.find(({ dueAt }) => dueAt > now)?.dueAt;
    const yearly = schedules.nextYearly(now);
    const next = due !== undefined && due < yearly ? due : yearly;
    return next <= upTo ? next : undefined;
  };

  const step = async (to: Instant): Promise<void> => {
    const yearly = schedules.nextYearly(clock.now()) <= to;
    await clock.set(to);
    if (yearly) await schedules.runYearly();
    await settle();
  };

  const move = async (to: Instant): Promise<Result<Instant, Refusal<"clock-only-forward">>> => {
    if (to < clock.now()) return refuse("clock-only-forward", "4", { now: clock.now(), to });
    await settle();
    for (let next = await nextInstant(to); next !== undefined; next = await nextInstant(to)) await step(next);
    if (to > clock.now()) await step(to);
    return ok(clock.now());
  };

  let last: Promise<unknown> = Promise.resolve();
  return {
    now: clock.now,
    moveTo: (to) => {
      const moved = last.then(() => move(to));
      last = moved.catch(() => undefined);
      return moved;
    },
  };
};
