import { randomInt } from "node:crypto";
import { type Act, plan } from "../../domain/kernel/commitment.ts";
import type { Channel } from "../../domain/notification/channel.ts";
import { decideSendCode } from "../../domain/notification/channel-code.ts";
import { messageIdOf, messageNoun, waiting } from "../../domain/notification/message.ts";
import { notificationSettingNoun } from "../../domain/notification/notification-setting.ts";
import { done } from "../shell/act-on.ts";
import type { Context } from "../shell/route.ts";
import type { OwnSetting } from "./own-setting.ts";

const codeDigits = 6;

/** Puts a new code to a channel and lets it be sent there. Refuses `codes-spent`. 1 transaction of 4. */
export const sendCode = async ({ stored, setting }: OwnSetting, channel: Channel, act: Act, context: Context) => {
  const { vault, now, actor, newId } = context;
  const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, "0");
  const decision = decideSendCode(setting, channel.channelId, await vault.seal(code), now);
  if (!decision.ok) return decision;
  const { channelId, kind, hint } = channel;
  const messageId = messageIdOf(now, "confirmation", actor.memberId, channelId, newId());
  const message = waiting({
    ...{ messageId, memberId: actor.memberId, channelId, hint },
    ...{ channelKind: kind, purpose: "confirmation", createdAt: now, notBefore: now },
  });
  return done(plan(notificationSettingNoun, actor.memberId, stored, decision.value, act), plan(messageNoun, messageId, null, message, act));
};
