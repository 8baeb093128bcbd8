import type { Stored } from "../../domain/kernel/noun.ts";
import { refuse } from "../../domain/kernel/result.ts";
import type { Channel } from "../../domain/notification/channel.ts";
import { firstSetting, NotificationSetting, notificationSettingNoun } from "../../domain/notification/notification-setting.ts";
import type { Context } from "../shell/route.ts";

export type OwnSetting = { readonly stored: Stored<NotificationSetting> | null; readonly setting: NotificationSetting };

/** The caller's own setting, or what holds while they have chosen nothing. 1 GetItem. */
export const ownSetting = async ({ records, actor }: Context): Promise<OwnSetting> => {
  const stored = await records.get(notificationSettingNoun, actor.memberId);
  const { id, kind } = actor.organization;
  const organization = NotificationSetting.shape.organization.parse({ id, kind });
  return { stored: stored ?? null, setting: stored?.state ?? firstSetting(actor.memberId, organization) };
};

/** One of the caller's own channels. Refuses `unknown-record`. */
export const channelOf = ({ channels }: NotificationSetting, channelId: string) => {
  const channel = channels.find((one): one is Channel => one.channelId === channelId);
  return channel ? { ok: true as const, value: channel } : refuse("unknown-record", "4");
};
