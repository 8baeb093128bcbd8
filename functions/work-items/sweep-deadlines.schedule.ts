import { live } from "../adapters/live.ts";
import { asError } from "../shell/observed.ts";
import { scheduleFunction } from "../shell/schedule.ts";
import { deadlines } from "./deadlines.ts";

/** As many as one invocation manages in its time; the rest is still there a minute later. */
const atMost = 200;

/**
 * Fires what is due, soonest first. Firing twice is harmless: the record's own decision looks at its state and the clock. One that fails
 * is logged and stays due, and does not hold up the others.
 */
export const createHandler = scheduleFunction("sweep-deadlines", async (_, reach) => {
  let fired = 0;
  for (const { noun, id, purpose } of await reach.deadlines.due(reach.clock.now(), atMost)) {
    try {
      const fire = deadlines[`${noun}.${purpose}`];
      if (!fire) throw new Error(`nothing is said of the deadline ${purpose} of a ${noun}`);
      fired += Number(await fire(reach, id));
    } catch (error) {
      reach.logger.error("deadline failed", asError(error));
    }
  }
  return fired;
});
export const handler = createHandler(live);
