import { readFile, rename, writeFile } from "node:fs/promises";
import * as z from "zod";
import { Instant, instantOf } from "../domain/kernel/instant.ts";
import type { Clock } from "../functions/shell/ports.ts";

const Kept = z.object({ now: Instant });

export const systemClock: Clock = { now: () => instantOf(new Date()) };

export type MovableClock = Clock & { readonly set: (to: Instant) => Promise<void> };

/** A clock that stands still until it is set; on disk before anyone reads the new time, so that a killed rehearsal goes on where it was. */
export const openMovableClock = async (path: string, startsAt: Instant): Promise<MovableClock> => {
  const text = await readFile(path, "utf8").catch(() => undefined);
  let now = text === undefined ? startsAt : Kept.parse(JSON.parse(text)).now;
  const set = async (to: Instant): Promise<void> => {
    await writeFile(`${path}.new`, JSON.stringify({ now: to }), { flush: true });
    await rename(`${path}.new`, path);
    now = to;
  };
  await set(now);
  return { now: () => now, set };
};
