import type { Stored } from "../../domain/kernel/noun.ts";
import { type Message, messageNoun, waitingMessages } from "../../domain/notification/message.ts";
import { sendingLive } from "../adapters/sending-live.ts";
import { asError } from "../shell/observed.ts";
import { scheduleFunction } from "../shell/schedule.ts";
import { someAtATime } from "../shell/some-at-a-time.ts";
import { makeAllowance } from "./allowance.ts";
import { sendTogether } from "./send-together.ts";

const pageSize = 100;

/** As many at a time as a mail server takes without complaint. */
const width = 4;

/** Nothing more is begun after this time; the function itself has 50 s and one try at most 15. */
const budgetMs = 30_000;

/** DynamoDB takes 100 items in one transaction and each message is two of them. */
const mostTogether = 30;

/** Sends what waits, next first, as fast as the other sides allow; the rest a minute later. */
export const createHandler = scheduleFunction("send-messages", async (_, reach) => {
  const began = performance.now();
  const until = reach.clock.now();
  const allowance = makeAllowance(reach.notifying.mailPerMinute, () => performance.now() - began < budgetMs);
  let sent = 0;
  let cursor: string | null = null;
  do {
    const page = await reach.records.list(waitingMessages, { sort: { from: "0", upTo: `${until}$` }, cursor, limit: pageSize });
    const stored = await reach.records.getMany(
      messageNoun,
      page.rows.map(({ id }) => id),
    );
    const due = stored.flatMap((one) => (one && one.state.status === "waiting" && one.state.notBefore <= until ? [one] : []));
    const counts = await someAtATime(groupsOf(due), width, async (group) => {
      try {
        return await sendTogether(group, reach, allowance);
      } catch (error) {
        reach.logger.error("message failed", asError(error));
        return 0;
      }
    });
    sent += counts.reduce((sum, count) => sum + count, 0);
    cursor = page.cursor;
  } while (cursor !== null && allowance.isOpen());
  return sent;
});
export const handler = createHandler(sendingLive);

/** What tells one channel of new items goes in one message, so that forty items are not forty mails; everything else goes alone. */
const groupsOf = (due: readonly Stored<Message>[]): readonly (readonly Stored<Message>[])[] => {
  const groups = Map.groupBy(due, ({ id, state }) => (state.purpose === "opened" ? state.channelId : id));
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / mostTogether) }, (_, part) =>
      group.slice(part * mostTogether, (part + 1) * mostTogether),
    ),
  );
};
