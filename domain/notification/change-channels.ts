import type { Instant } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Channel } from "./channel.ts";
import { confirmedChannels, type NotificationSetting } from "./notification-setting.ts";

const mostChannels = 3;

type Known = { readonly kind: Channel["kind"]; readonly address: string };

/** A new channel, not confirmed yet. `known` are the open addresses of those there are. Refuses `channel-known`, `channels-full`. */
export const decideAddChannel = (setting: NotificationSetting, channel: Channel, address: string, known: readonly Known[]) => {
  if (known.some((one) => one.kind === channel.kind && one.address === address)) return refuse("channel-known", "4");
  if (setting.channels.length >= mostChannels) return refuse("channels-full", "4", { limit: mostChannels });
  return ok({ ...setting, channels: [...setting.channels, channel] });
};

/** The code was right: from now on the channel is sent to, and digests begin. `digestAt` is the next time for one. */
export const confirmed = (setting: NotificationSetting, channelId: string, now: Instant, digestAt: Instant): NotificationSetting => {
  const isFirst = setting.digestAt === null;
  return {
    ...setting,
    channels: changed(setting, channelId, (channel) => ({ ...channel, status: "confirmed", confirmation: null })),
    digestAt: setting.digestAt ?? digestAt,
    lastDigestAt: isFirst ? now : setting.lastDigestAt,
  };
};

/** The code was wrong: one try less. */
export const triedInVain = (setting: NotificationSetting, channelId: string): NotificationSetting => ({
  ...setting,
  channels: changed(setting, channelId, ({ confirmation, ...channel }) => ({
    ...channel,
    confirmation: confirmation && { ...confirmation, triesLeft: Math.max(0, confirmation.triesLeft - 1) },
  })),
});

/** The address refused a message, so nothing more goes there until it is confirmed anew. */
export const failing = (setting: NotificationSetting, channelId: string): NotificationSetting =>
  withDigestsWhereTold({
    ...setting,
    channels: changed(setting, channelId, (channel) => ({
      ...channel,
      status: channel.status === "confirmed" ? "failing" : channel.status,
    })),
  });

export const withoutChannel = (setting: NotificationSetting, channelId: string): NotificationSetting =>
  withDigestsWhereTold({ ...setting, channels: setting.channels.filter((channel) => channel.channelId !== channelId) });

/** Where no channel is left to send to, there is no next digest either. */
const withDigestsWhereTold = (setting: NotificationSetting): NotificationSetting =>
  confirmedChannels(setting).length > 0 ? setting : { ...setting, digestAt: null };

const changed = (
  { channels }: NotificationSetting,
  channelId: string,
  change: (channel: Channel) => Channel,
): NotificationSetting["channels"] => channels.map((channel) => (channel.channelId === channelId ? change(channel) : channel));
