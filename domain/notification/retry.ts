import { type Instant, instantOf } from "../kernel/instant.ts";
import type { DropReason, Message } from "./message.ts";

/** How long to wait after each try before the next; after the last of them it has failed. */
const waitMinutes = [1, 5, 30, 120, 480] as const;
const mostAttempts = waitMinutes.length + 1;
const millisecondsPerMinute = 60_000;

/** How a try to send ended: `refused` will not go otherwise tomorrow, `unreachable` may. */
export type Outcome = { readonly outcome: "sent" } | { readonly outcome: "refused" | "unreachable"; readonly detail: string };

const detailLength = 300;

/** Taken before a try, so that no other run tries at the same time and one that dies is tried again. */
export const claimed = (message: Message, now: Instant): Message => {
  const minutes = waitMinutes[message.attempts] ?? 0;
  const notBefore = instantOf(new Date(Date.parse(now) + Math.max(1, minutes) * millisecondsPerMinute));
  return { ...message, attempts: message.attempts + 1, notBefore };
};

/** A message after a try. */
export const afterTry = (
  message: Message,
  tried: Outcome,
  said: { readonly subject: string; readonly text: string },
  now: Instant,
): Message => {
  if (tried.outcome === "sent") return { ...message, status: "sent", sentAt: now, ...said, error: null };
  const error = tried.detail.slice(0, detailLength);
  const isOver = tried.outcome === "refused" || message.attempts >= mostAttempts;
  return { ...message, status: isOver ? "failed" : "waiting", error };
};

/** A message that is not sent, and why. */
export const dropped = (message: Message, reason: DropReason): Message => ({ ...message, status: "dropped", reason });
