import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, NoParams } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { everyMember } from "../work-item/contract.ts";
import { Channel, ChannelKind } from "./channel.ts";
import { Message } from "./message.ts";
import { NotificationLanguage, Pace, RemindBefore } from "./notification-setting.ts";

const own = { clause: "4", requirements: [], who: everyMember } as const;

/** A channel as its owner sees it: the address itself is never shown again. */
const OwnChannel = z.object({
  ...Channel.pick({ channelId: true, kind: true, hint: true, status: true }).shape,
  /** Until when the code sent to it counts, and how many tries are left; null when no code is out. */
  codeUntil: Instant.nullable(),
  triesLeft: z.int().nullable(),
});

export const readOwnNotifications = contract({
  ...own,
  name: "read-own-notifications",
  method: "GET",
  path: "/notification/own",
  title: { zh: "我的通知设置", en: "My notifications" },
  params: NoParams,
  request: z.strictObject({}),
  view: z.object({
    language: NotificationLanguage,
    pace: Pace,
    remindBefore: RemindBefore,
    channels: z.array(OwnChannel),
    /** The kinds that this deployment can send by; none: the inbox alone. */
    offered: z.array(ChannelKind),
    /** How many more codes may be sent today. */
    codesLeft: z.int(),
    /** When the next digest is written. */
    digestAt: Instant.nullable(),
  }),
  refusals: [],
});

export const chooseNotifications = contract({
  ...own,
  name: "choose-notifications",
  method: "PUT",
  path: "/notification/own",
  title: { zh: "选择通知方式", en: "Choose how to be told" },
  params: NoParams,
  request: z.strictObject({ language: NotificationLanguage, pace: Pace, remindBefore: RemindBefore }),
  view: Receipt,
  refusals: [],
});

export const addChannel = contract({
  ...own,
  name: "add-channel",
  method: "POST",
  path: "/notification/own-channels",
  title: { zh: "添加通知渠道", en: "Add a channel" },
  params: NoParams,
  request: z.strictObject({
    kind: ChannelKind,
    /** A mail address, or a robot's key as it stands or within its webhook's URL. */
    address: z.string().trim().min(1).max(400),
    /** DingTalk's signing secret, where the robot asks for it. */
    secret: z.string().trim().min(1).max(200).optional(),
  }),
  view: Receipt,
  refusals: ["channel-not-offered", "address-not-usable", "channel-known", "channels-full", "codes-spent"],
});

export const sendChannelCode = contract({
  ...own,
  name: "send-channel-code",
  method: "POST",
  path: "/notification/own-channels/{id}/code",
  title: { zh: "重新发送验证码", en: "Send the code again" },
  params: ById,
  request: z.strictObject({}),
  view: Receipt,
  refusals: ["unknown-record", "channel-not-offered", "channel-confirmed", "codes-spent"],
});

export const confirmChannel = contract({
  ...own,
  name: "confirm-channel",
  method: "POST",
  path: "/notification/own-channels/{id}/confirm",
  title: { zh: "验证通知渠道", en: "Confirm the channel" },
  params: ById,
  request: z.strictObject({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/),
  }),
  view: Receipt,
  refusals: ["unknown-record", "channel-confirmed", "code-wrong", "code-over", "busy"],
});

export const removeChannel = contract({
  ...own,
  name: "remove-channel",
  method: "POST",
  path: "/notification/own-channels/{id}/remove",
  title: { zh: "删除通知渠道", en: "Remove the channel" },
  params: ById,
  request: z.strictObject({}),
  view: Receipt,
  refusals: ["unknown-record"],
});

const { messageId, purpose, channelKind, hint, status, reason, attempts, createdAt, sentAt, error } = Message.shape;

/** A message as lists show it. */
export const MessageRow = z
  .object({ messageId, purpose, channelKind, hint, status, reason, attempts, createdAt, sentAt, error })
  .meta({ id: "MessageRow", description: "A message as lists show it" });
export type MessageRow = z.infer<typeof MessageRow>;

export const listOwnMessages = contract({
  ...own,
  name: "list-own-messages",
  method: "GET",
  path: "/notification/own-messages",
  title: { zh: "发给我的通知", en: "What was sent to me" },
  params: NoParams,
  request: PageQuery,
  view: pageOf(MessageRow),
  refusals: [],
});

export const readOwnMessage = contract({
  ...own,
  name: "read-own-message",
  method: "GET",
  path: "/notification/own-messages/{id}",
  title: { zh: "通知原文", en: "A message as sent" },
  params: ById,
  request: z.strictObject({}),
  view: MessageRow.extend({ subject: Message.shape.subject, text: Message.shape.text }),
  refusals: ["unknown-record"],
});

export const listMessages = contract({
  name: "list-messages",
  method: "GET",
  path: "/notification/messages",
  title: { zh: "通知发送记录", en: "Log of what was sent" },
  clause: "4",
  requirements: [],
  who: ["evaluation-body:administrator"],
  params: NoParams,
  /** A month of Beijing, newest first; without one, what waits to be sent, next first. */
  request: PageQuery.extend({
    month: z
      .string()
      .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
      .optional(),
  }),
  view: pageOf(MessageRow),
  refusals: [],
});
