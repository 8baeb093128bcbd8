import { live } from "../adapters/live.ts";
import type { Live } from "../shell/live.ts";
import { asError } from "../shell/observed.ts";
import type { DueItem } from "../shell/ports.ts";
import { scheduleFunction } from "../shell/schedule.ts";
import { someAtATime } from "../shell/some-at-a-time.ts";
import { deadlines } from "./deadlines.ts";

const pageSize = 200;

/** As many at a time as keep the table busy without crowding one another out of their transactions. */
const width = 8;

/** A new page is begun only within this time; the function itself has 50 s. What is left is still there a minute later. */
const budgetMs = 40_000;

/**
 * Fires what is due, page after page, soonest first: the applications of a year all close at one moment. Firing twice is harmless: the
 * record's own decision looks at its state and the clock. One that fails is logged and stays due, and does not hold up the others.
 */
export const createHandler = scheduleFunction("sweep-deadlines", async (_, reach) => {
  const until = reach.clock.now();
  const began = performance.now();
  let fired = 0;
  let cursor: string | null = null;
  do {
    const page = await reach.deadlines.due(until, { cursor, limit: pageSize });
    fired += await fireAll(reach, page.rows);
    cursor = page.cursor;
  } while (cursor !== null && performance.now() - began < budgetMs);
  return fired;
});
export const handler = createHandler(live);

const fireAll = async (reach: Live, due: readonly DueItem[]): Promise<number> => {
  const fired = await someAtATime(due, width, async ({ noun, id, purpose }) => {
    try {
      const fire = deadlines[`${noun}.${purpose}`];
      if (!fire) throw new Error(`nothing is said of the deadline ${purpose} of a ${noun}`);
      return await fire(reach, id);
    } catch (error) {
      reach.logger.error("deadline failed", asError(error));
      return false;
    }
  });
  return fired.filter((did) => did).length;
};
