import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant, LocalDate } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { OrganizationKind } from "../member/actor.ts";
import { Channel } from "./channel.ts";

/** `at-once` tells of each new item, `daily` of the day's new items together, `reminders` only of what is due; all three remind. */
export const Pace = z.enum(["at-once", "daily", "reminders"]);
export type Pace = z.infer<typeof Pace>;

export const NotificationLanguage = z.enum(["zh", "en"]);
export type NotificationLanguage = z.infer<typeof NotificationLanguage>;

/** Working days before the due day on which a member is reminded. */
export const RemindBefore = z
  .array(z.int().min(1).max(30))
  .max(5)
  .refine((days) => new Set(days).size === days.length, { error: "a day is named twice" });

/** How a member wants to be told outside the portal. Who has none, or no confirmed channel, has the inbox alone. */
export const NotificationSetting = z.strictObject({
  memberId: Id,
  organization: z.strictObject({ id: Id, kind: OrganizationKind.exclude(["public"]) }),
  language: NotificationLanguage,
  pace: Pace,
  remindBefore: RemindBefore,
  channels: z.array(Channel).max(3),
  /** How many codes were sent on the last day that any was. */
  codes: z.strictObject({ day: LocalDate, sent: z.int().nonnegative() }).nullable(),
  /** When the next digest is written, null while no channel is confirmed. */
  digestAt: Instant.nullable(),
  /** Up to when earlier digests told what was new and due. */
  lastDigestAt: Instant.nullable(),
});
export type NotificationSetting = z.infer<typeof NotificationSetting>;

/** The channels that may be sent to. */
export const confirmedChannels = ({ channels }: Pick<NotificationSetting, "channels">): readonly Channel[] =>
  channels.filter(({ status }) => status === "confirmed");

/** Those of a kind of organisation who want to be told at once, and can be. */
export const toldAtOnce = (kind: string): string => `notification-settings:${kind}`;

export const notificationSettingNoun: Noun<NotificationSetting> = {
  name: "notification-setting",
  schema: NotificationSetting,
  place: (setting) => {
    const isTold = confirmedChannels(setting).length > 0;
    const { organization, pace, digestAt } = setting;
    return placed(isTold ? "told" : "inbox-only", {
      deadlines: digestAt === null ? [] : [{ purpose: "write-digest", dueAt: digestAt }],
      list: isTold && pace === "at-once" ? { key: toldAtOnce(organization.kind), sort: organization.id } : null,
      owner: isTold && pace === "at-once" ? `organization:${organization.id}` : null,
    });
  },
};

/** What holds for who has not chosen. */
export const firstSetting = (memberId: string, organization: NotificationSetting["organization"]): NotificationSetting => ({
  memberId,
  organization: { id: organization.id, kind: organization.kind },
  language: "zh",
  pace: "daily",
  remindBefore: [5, 1],
  channels: [],
  codes: null,
  digestAt: null,
  lastDigestAt: null,
});
