import { describe, expect, it } from "vitest";
import { Instant } from "../../../domain/kernel/instant.ts";
import { messageIdOf, waiting } from "../../../domain/notification/message.ts";
import { afterTry, claimed } from "../../../domain/notification/retry.ts";

const now = Instant.parse("2026-03-05T01:00:00.000Z");
const said = { subject: "s", text: "t" };
const fresh = waiting({
  ...{ messageId: "m", memberId: "officer", channelId: "c", channelKind: "mail", hint: "o***@example.com", purpose: "opened" },
  ...{ createdAt: now, notBefore: now },
});

describe("a message that cannot be sent", () => {
  it("is tried six times, ever more seldom, and has failed then", () => {
    const waits: number[] = [];
    let message = fresh;
    for (let at = now; message.status === "waiting"; at = message.notBefore) {
      message = afterTry(claimed(message, at), { outcome: "unreachable", detail: "mail ECONNECTION" }, said, at);
      waits.push((Date.parse(message.notBefore) - Date.parse(at)) / 60_000);
    }
    expect(waits.slice(0, 5)).toEqual([1, 5, 30, 120, 480]);
    expect(message).toMatchObject({ status: "failed", attempts: 6, error: "mail ECONNECTION", subject: null, text: null, sentAt: null });
  });

  it("has failed at once when it was refused", () => {
    const refused = afterTry(claimed(fresh, now), { outcome: "refused", detail: "mail 550" }, said, now);
    expect(refused).toMatchObject({ status: "failed", attempts: 1, error: "mail 550" });
  });

  it("keeps what it said once it is sent", () => {
    expect(afterTry(claimed(fresh, now), { outcome: "sent" }, said, now)).toMatchObject({
      status: "sent",
      sentAt: now,
      ...said,
      error: null,
    });
  });
});

describe("the id of a message", () => {
  it("is the same for the same occasion, and later ones come first", () => {
    const later = Instant.parse("2026-03-05T01:00:00.001Z");
    expect(messageIdOf(now, "opened", "a")).toBe(messageIdOf(now, "opened", "a"));
    expect(messageIdOf(now, "opened", "a")).not.toBe(messageIdOf(now, "opened", "b"));
    expect(messageIdOf(later, "opened", "z") < messageIdOf(now, "opened", "a")).toBe(true);
  });
});
