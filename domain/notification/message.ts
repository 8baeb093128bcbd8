import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant, localDateOf } from "../kernel/instant.ts";
import { newestFirst } from "../kernel/newest-first.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { sha256 } from "../kernel/sha256.ts";
import { WorkItem } from "../work-item/work-item.ts";
import { ChannelKind } from "./channel.ts";

/** What a message is for: to prove an address, to tell of one new item, or to tell of the day. */
export const MessagePurpose = z.enum(["confirmation", "opened", "digest"]);
export type MessagePurpose = z.infer<typeof MessagePurpose>;

export const MessageStatus = z.enum(["waiting", "sent", "failed", "dropped"]);
export type MessageStatus = z.infer<typeof MessageStatus>;

/** Why nothing was sent: it was done already, nothing was left to say, another message said it too, or the address may not be used. */
export const DropReason = z.enum(["done-already", "nothing-to-say", "sent-together", "channel-closed", "code-over"]);
export type DropReason = z.infer<typeof DropReason>;

/** One message to one channel, from the outbox to the log. What it says is made at the moment it is sent, from what stands then. */
export const Message = z.strictObject({
  messageId: Id,
  memberId: Id,
  channelId: Id,
  channelKind: ChannelKind,
  hint: z.string(),
  purpose: MessagePurpose,
  /** The item that was opened; never told. */
  about: WorkItem.pick({ noun: true, id: true, stepVersion: true, index: true }).nullable(),
  /** What a digest tells since when. */
  since: Instant.nullable(),
  status: MessageStatus,
  reason: DropReason.nullable(),
  attempts: z.int().nonnegative(),
  notBefore: Instant,
  createdAt: Instant,
  sentAt: Instant.nullable(),
  /** As it was sent, a code masked. */
  subject: z.string().nullable(),
  text: z.string().nullable(),
  /** What the other side answered last, without any address. */
  error: z.string().max(300).nullable(),
});
export type Message = z.infer<typeof Message>;

export const waitingMessages = "messages:waiting";
export const messagesOfMonth = (month: string): string => `messages:${month}`;
const monthLength = "2026-11".length;

export const messageNoun: Noun<Message> = {
  name: "message",
  schema: Message,
  place: (message) => {
    const { memberId, status, purpose, channelKind, hint, reason, attempts, notBefore, createdAt, sentAt, error } = message;
    const list =
      status === "waiting"
        ? { key: waitingMessages, sort: notBefore }
        : { key: messagesOfMonth(localDateOf(createdAt).slice(0, monthLength)), sort: newestFirst(createdAt) };
    return placed(status, {
      list,
      owner: `member:${memberId}`,
      summary: { purpose, channelKind, hint, reason, attempts, createdAt, sentAt, error },
    });
  },
};

/** One id for one occasion, so that an occasion told twice makes one message; later ones come first. */
export const messageIdOf = (at: Instant, ...occasion: readonly string[]): string =>
  `${newestFirst(at)}.${sha256(occasion.join(" ")).slice(0, 32)}`;

/** A new message that waits to be sent. */
export const waiting = (
  message: Pick<Message, "messageId" | "memberId" | "channelId" | "channelKind" | "hint" | "purpose" | "createdAt" | "notBefore"> &
    Partial<Pick<Message, "about" | "since">>,
): Message => ({
  about: null,
  since: null,
  ...message,
  status: "waiting",
  reason: null,
  attempts: 0,
  sentAt: null,
  subject: null,
  text: null,
  error: null,
});
