import { live } from "../adapters/live.ts";
import { asError } from "../shell/observed.ts";
import { scheduleFunction } from "../shell/schedule.ts";
import { sendAnswer } from "../shell/send-answer.ts";

/** Answers that were written but perhaps never sent. Without a token nobody waits yet, and the ask will find the item closed. */
export const createHandler = scheduleFunction("resend-answers", async (_, reach) => {
  let sent = 0;
  for (const key of await reach.work.unsent(200)) {
    try {
      sent += Number(await sendAnswer(key, reach));
      await reach.work.markSent(key);
    } catch (error) {
      // One that cannot be sent must not hold up the others; it is tried again in five minutes.
      reach.logger.error("answer not sent", asError(error));
    }
  }
  return sent;
});
export const handler = createHandler(live);
