import { addHours, type Instant, type LocalDate, localDateOf } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Channel } from "./channel.ts";
import type { NotificationSetting } from "./notification-setting.ts";

export const codeMinutes = 30;
const minutesPerHour = 60;
const triesPerCode = 5;
export const codesPerDay = 5;

/** How many more codes a member may have sent today. */
export const codesLeft = ({ codes }: Pick<NotificationSetting, "codes">, today: LocalDate): number =>
  Math.max(0, codesPerDay - (codes?.day === today ? codes.sent : 0));

/** A code for a channel, on the day's account. Refuses `codes-spent`. */
export const decideSendCode = (setting: NotificationSetting, channelId: string, sealedCode: string, now: Instant) => {
  const today = localDateOf(now);
  const left = codesLeft(setting, today);
  if (left === 0) return refuse("codes-spent", "4", { limit: codesPerDay });
  const confirmation = { sealedCode, until: addHours(now, codeMinutes / minutesPerHour), triesLeft: triesPerCode };
  return ok({
    ...setting,
    codes: { day: today, sent: codesPerDay - left + 1 },
    channels: setting.channels.map((channel) => (channel.channelId === channelId ? { ...channel, confirmation } : channel)),
  });
};

/** Whether a code sent to the channel still counts. */
export const isCodeOut = ({ confirmation }: Channel, now: Instant): boolean =>
  confirmation !== null && now < confirmation.until && confirmation.triesLeft > 0;
