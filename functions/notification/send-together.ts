import { plan } from "../../domain/kernel/commitment.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { ok } from "../../domain/kernel/result.ts";
import { failing } from "../../domain/notification/change-channels.ts";
import { type Message, messageNoun } from "../../domain/notification/message.ts";
import { type NotificationSetting, notificationSettingNoun } from "../../domain/notification/notification-setting.ts";
import { afterTry, claimed, dropped, type Outcome } from "../../domain/notification/retry.ts";
import { actAsSystem, systemAct } from "../shell/commit-system.ts";
import type { Live } from "../shell/live.ts";
import type { Allowance } from "./allowance.ts";
import { type Saying, whatToSay } from "./what-to-say.ts";

const named = { name: "send-message", clause: "4" } as const;
const markFailing = { name: "mark-failing", clause: "4" } as const;

/**
 * Sends what several messages to one channel say as one. They are claimed before and settled after, so that two runs at once send it once and
 * one that dies in between sends it again under the same message id. Answers how many messages were sent or dropped.
 */
export const sendTogether = async (group: readonly Stored<Message>[], reach: Live, allowance: Allowance): Promise<number> => {
  const setting = await settingOf(group, reach);
  const { over, saying } = await whatToSay(group, setting, reach);
  const act = systemAct(reach, named);
  const drops = over.map(({ stored, reason }) => plan(messageNoun, stored.id, stored, dropped(stored.state, reason), act));
  if (saying === null || !allowance.take(saying.sending.kind, saying.sending.address)) {
    return drops.length > 0 && (await reach.records.commit(drops)) === "done" ? drops.length : 0;
  }
  const claims = saying.carried.map((stored) => plan(messageNoun, stored.id, stored, claimed(stored.state, reach.clock.now()), act));
  if ((await reach.records.commit([...drops, ...claims])) === "stale") return 0;
  const tried = await send(saying, reach);
  allowance.note(saying.sending.kind, tried.outcome);
  await settle(saying, tried, reach);
  return drops.length + Number(tried.outcome === "sent");
};

const settingOf = async ([first]: readonly Stored<Message>[], { records }: Live): Promise<NotificationSetting | undefined> =>
  first && (await records.get(notificationSettingNoun, first.state.memberId))?.state;

const send = async ({ sending }: Saying, { messenger }: Live): Promise<Outcome> => {
  if (messenger === null) throw new Error("this function has no messenger");
  return messenger.send(sending);
};

/** Only messages that are still as this run claimed them: a later run may have gone on with them. */
const settle = async ({ carried, kept, sending }: Saying, tried: Outcome, reach: Live): Promise<void> => {
  const settled = await actAsSystem(reach, async () => {
    const now = reach.clock.now();
    const act = systemAct(reach, named);
    const fresh = await reach.records.getMany(
      messageNoun,
      carried.map(({ id }) => id),
    );
    return ok(
      fresh.flatMap((stored, place) => {
        if (stored?.state.status !== "waiting") return [];
        const isFirst = place === 0;
        const next =
          tried.outcome === "sent" && !isFirst ? dropped(stored.state, "sent-together") : afterTry(stored.state, tried, kept, now);
        return [plan(messageNoun, stored.id, stored, next, act)];
      }),
    );
  });
  if (!settled.ok) reach.logger.warn("a message that was sent could not be settled; it may be sent again", { code: settled.refusal.code });
  const [first] = carried;
  if (tried.outcome === "refused" && first) await markAsFailing(first.state, reach);
  reach.logger.info("message", { kind: sending.kind, purpose: first?.state.purpose, outcome: tried.outcome });
};

/** An address that refuses is not tried again until its owner confirms it anew. */
const markAsFailing = async ({ memberId, channelId }: Message, reach: Live): Promise<void> => {
  await actAsSystem(reach, async () => {
    const stored = await reach.records.get(notificationSettingNoun, memberId);
    const channel = stored?.state.channels.find((one) => one.channelId === channelId);
    if (!stored || channel?.status !== "confirmed") return ok([]);
    return ok([plan(notificationSettingNoun, memberId, stored, failing(stored.state, channelId), systemAct(reach, markFailing))]);
  });
};
