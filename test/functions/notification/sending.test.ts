import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createHandler as createSend } from "../../../functions/notification/send-messages.schedule.ts";
import { aContext } from "../../support/events.ts";
import { type Notified, startNotified, waitOf } from "../../support/notified.ts";
import { scheduled } from "../../support/stream-of.ts";

let world: Notified;
beforeEach(async () => {
  await world?.stop();
  world = await startNotified("2026-03-04T02:00:00.000Z", (live) => ({ ...live, notifying: { ...live.notifying, mailPerMinute: 2 } }));
});
afterAll(() => world.stop());

const officers = "role:evaluation-body:officer";
const log = async (person = "officer") => (await world.call(person, "GET", "/api/notification/own-messages")).body["rows"];

describe("sending", () => {
  it("tries again after longer and longer waits under one message id, and fails in the end without closing the channel", async () => {
    await world.reachable("officer", { pace: "at-once" });
    await world.opens("memo-1", [waitOf(officers)]);
    world.answerWith({ outcome: "unreachable", detail: "mail ECONNECTION" });
    let minutes = Date.parse("2026-03-04T02:00:00.000Z");
    for (const wait of [0, 1, 5, 30, 120, 480]) {
      minutes += wait * 60_000;
      world.setClock(new Date(minutes - 1).toISOString());
      const before = world.sent.length;
      if (wait > 0) await world.minute();
      expect(world.sent).toHaveLength(before);
      world.setClock(new Date(minutes).toISOString());
      await world.minute();
      expect(world.sent).toHaveLength(before + 1);
    }
    expect(new Set(world.sent.map(({ messageId }) => messageId)).size).toBe(1);
    expect(await log()).toMatchObject([{ status: "failed", attempts: 6, error: "mail ECONNECTION" }, {}]);
    expect((await world.call("officer", "GET", "/api/notification/own")).body["channels"]).toMatchObject([{ status: "confirmed" }]);
  });

  it("stops at an address that refuses, until it is confirmed anew", async () => {
    await world.reachable("officer", { pace: "at-once" });
    await world.opens("memo-1", [waitOf(officers)]);
    world.answerWith({ outcome: "refused", detail: "mail EENVELOPE 550" });
    await world.minute();
    expect(await log()).toMatchObject([{ status: "failed", attempts: 1, error: "mail EENVELOPE 550" }, {}]);
    const { body } = await world.call("officer", "GET", "/api/notification/own");
    expect(body).toMatchObject({ channels: [{ status: "failing" }], digestAt: null });
    world.answerWith({ outcome: "sent" });
    await world.opens("memo-2", [waitOf(officers)]);
    await world.minute();
    expect(world.sent).toHaveLength(1);
    const id = /"channelId":"([^"]+)"/.exec(JSON.stringify(body))?.[1];
    expect((await world.call("officer", "POST", `/api/notification/own-channels/${id}/code`, {})).status).toBe(200);
    await world.minute();
    const confirmed = await world.call("officer", "POST", `/api/notification/own-channels/${id}/confirm`, { code: world.codeSent() });
    expect(confirmed.status).toBe(200);
    await world.opens("memo-3", [waitOf(officers)]);
    await world.minute();
    expect(world.sent.at(-1)?.subject).toBe("【质升】新的待办：审核验收材料");
  });

  it("sends no more in a minute than it may, and the rest in the next", async () => {
    for (const person of ["officer", "officer-2", "approver", "si-a", "si-b"]) await world.reachable(person, { pace: "at-once" });
    for (const [index, person] of ["officer", "officer-2", "approver", "si-a", "si-b"].entries())
      await world.opens(`memo-${index}`, [waitOf(`member:${person}`)]);
    expect([await world.minute(), await world.minute(), await world.minute(), await world.minute()]).toEqual([2, 2, 1, 0]);
    expect(new Set(world.sent.map(({ address }) => address)).size).toBe(5);
  });

  it("sends once when two runs come at the same time", async () => {
    await world.reachable("officer", { pace: "at-once" });
    await world.opens("memo-1", [waitOf(officers)]);
    const send = createSend(() => world.live);
    await Promise.all([send(scheduled, aContext("send")), send(scheduled, aContext("send"))]);
    expect(world.sent).toHaveLength(1);
  });

  it("leaves a mail server that does not answer alone after three tries in a run", async () => {
    await world.stop();
    world = await startNotified("2026-03-04T02:00:00.000Z");
    const persons = ["officer", "officer-2", "approver", "administrator", "anping", "qinghe", "si-a", "si-b", "si-c", "unit-1"];
    for (const person of persons) await world.reachable(person, { pace: "at-once" });
    for (const [index, person] of persons.entries()) await world.opens(`memo-${index}`, [waitOf(`member:${person}`)]);
    world.answerWith({ outcome: "unreachable", detail: "mail ETIMEDOUT" });
    await world.minute();
    expect(world.sent.length).toBeLessThanOrEqual(6);
    world.answerWith({ outcome: "sent" });
    world.setClock("2026-03-04T02:01:00.000Z");
    await world.minute();
    expect(new Set(world.sent.map(({ address }) => address)).size).toBe(10);
  });
});
