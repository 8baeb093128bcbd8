import { plan } from "../../domain/kernel/commitment.ts";
import type { Instant } from "../../domain/kernel/instant.ts";
import { ok } from "../../domain/kernel/result.ts";
import { isTimeForDigest, nextDigestAt } from "../../domain/notification/digest-time.ts";
import { type Message, messageIdOf, messageNoun, waiting } from "../../domain/notification/message.ts";
import { confirmedChannels, type NotificationSetting, notificationSettingNoun } from "../../domain/notification/notification-setting.ts";
import { actAsSystem, systemAct } from "./commit-system.ts";
import type { Live } from "./live.ts";
import { tellOf } from "./tell-of.ts";

const named = { name: "write-digest", clause: "4" } as const;

/**
 * A member's digest of the day: one message for each confirmed channel, none when there is nothing to say, and the next day's time, in
 * one transaction. A machine that slept for days writes one, and none at night. False when it is not due any more.
 */
export const writeDigest = async (reach: Live, memberId: string): Promise<boolean> => {
  const written = await actAsSystem(reach, async () => {
    const stored = await reach.records.get(notificationSettingNoun, memberId);
    const now = reach.clock.now();
    const digestAt = stored?.state.digestAt ?? null;
    if (!stored || digestAt === null || digestAt > now) return ok([]);
    const setting = stored.state;
    const act = systemAct(reach, named);
    const calendar = await reach.references.calendar();
    const next = { ...setting, digestAt: nextDigestAt(memberId, calendar, now) };
    if (!isTimeForDigest(calendar, now)) return ok([plan(notificationSettingNoun, memberId, stored, next, act)]);
    const since = setting.lastDigestAt ?? digestAt;
    const told = await tellOf(reach, setting, since);
    const messages = told.length === 0 ? [] : digestsTo(setting, { since, digestAt, now });
    return ok([
      plan(notificationSettingNoun, memberId, stored, { ...next, lastDigestAt: now }, act),
      ...messages.map((message) => plan(messageNoun, message.messageId, null, message, act)),
    ]);
  });
  return written.ok && written.value.length > 0;
};

type When = { readonly since: Instant; readonly digestAt: Instant; readonly now: Instant };

const digestsTo = (setting: NotificationSetting, { since, digestAt, now }: When): readonly Message[] =>
  confirmedChannels(setting).map(({ channelId, kind, hint }) =>
    waiting({
      ...{ memberId: setting.memberId, channelId, channelKind: kind, hint, purpose: "digest", since },
      messageId: messageIdOf(digestAt, "digest", setting.memberId, channelId),
      ...{ createdAt: now, notBefore: now },
    }),
  );
