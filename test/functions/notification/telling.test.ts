import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { memberNoun } from "../../../domain/member/member.ts";
import { notificationSettingNoun } from "../../../domain/notification/notification-setting.ts";
import { createHandler as createTell } from "../../../functions/notification/tell-opened.event.ts";
import { aContext } from "../../support/events.ts";
import { type Notified, startNotified, waitOf } from "../../support/notified.ts";
import { people } from "../../support/people.ts";
import { streamOf } from "../../support/stream-of.ts";

let world: Notified;
beforeEach(async () => {
  await world?.stop();
  world = await startNotified("2026-03-04T02:00:00.000Z");
});
afterAll(() => world.stop());

const addresses = () => world.sent.map(({ address }) => address).toSorted();
const log = async (person: string) => (await world.call(person, "GET", "/api/notification/own-messages")).body["rows"];

describe("who is told at once", () => {
  it("is everyone whose inbox it came into, and nobody else", async () => {
    for (const person of ["officer", "officer-2", "approver", "anping", "qinghe", "si-a"])
      await world.reachable(person, { pace: "at-once" });
    const cases = [
      ["role:evaluation-body:officer", ["officer@body.example", "officer-2@body.example"]],
      ["role:evaluation-body", ["approver@body.example", "officer@body.example", "officer-2@body.example"]],
      ["member:si-a", ["si-a@body.example"]],
      ["organization:institution-a", ["si-a@body.example"]],
      ["jurisdiction:local-authority:131125", ["anping@body.example"]],
    ] as const;
    for (const [index, [audience, expected]] of cases.entries()) {
      world.sent.length = 0;
      await world.opens(`memo-${index}`, [waitOf(audience)]);
      await world.minute();
      expect([audience, ...addresses()]).toEqual([audience, ...expected.toSorted()]);
    }
  });

  it("is told once, however often and in whatever order the stream tells", async () => {
    await world.reachable("officer", { pace: "at-once" });
    await world.opens("memo-1", [{}], 3);
    expect(await world.minute()).toBe(1);
    await world.opens("memo-1", [{}], 2);
    await world.minute();
    expect(world.sent).toHaveLength(1);
  });

  it("is told of forty items in a few messages, not in forty", async () => {
    await world.reachable("officer", { pace: "at-once" });
    for (let memo = 0; memo < 40; memo += 1) await world.opens(`memo-${memo}`, [{}]);
    await world.minute();
    expect(world.sent.map(({ subject }) => subject).toSorted()).toEqual(["【质升】10 项新的待办", "【质升】30 项新的待办"]);
    const rows = await log("officer");
    expect(JSON.stringify(rows).match(/sent-together/g)).toHaveLength(38);
  });

  it("is not told of what was done meanwhile", async () => {
    await world.reachable("officer", { pace: "at-once" });
    await world.opens("memo-1", [{}]);
    await world.finishes("memo-1");
    await world.minute();
    expect(world.sent).toEqual([]);
    expect(await log("officer")).toMatchObject([{ status: "dropped", reason: "done-already" }, { purpose: "confirmation" }]);
    const done = world.committed.filter(({ pk, sk }) => pk === "memo#memo-1" && sk.startsWith("WORK#"));
    await createTell(() => world.live)(streamOf(...done), aContext("tell"));
    expect(await log("officer")).toHaveLength(2);
  });

  it("is whoever reads the inbox when it is sent: not one who was suspended or has another role now", async () => {
    await world.reachable("officer", { pace: "at-once" });
    await world.opens("memo-1", [{}]);
    const [officer] = people;
    if (officer) await world.given(memberNoun, "officer", { ...officer, status: "suspended" as const });
    await world.minute();
    await world.opens("memo-2", [{}]);
    await world.minute();
    expect(world.sent).toEqual([]);
  });
});

describe("a digest", () => {
  const morning = "2026-03-05T01:00:00.000Z";

  it("tells in the morning what came since, once for each channel, and is silent when there is nothing", async () => {
    await world.reachable("officer", { pace: "daily" });
    await world.opens("memo-1", [waitOf("role:evaluation-body:officer", "2026-03-20T16:00:00.000Z")]);
    await world.opens("memo-2", [waitOf("member:officer", "2026-03-05T16:00:00.000Z")]);
    expect(await world.minute()).toBe(0);
    world.setClock(morning);
    expect([await world.minute(), await world.minute()]).toEqual([1, 0]);
    expect(world.sent.map(({ subject }) => subject)).toEqual(["【质升】1 项今日截止，1 项新的待办"]);
    for (const id of ["memo-1", "memo-2"]) await world.finishes(id);
    world.setClock("2026-03-06T01:00:00.000Z");
    await world.minute();
    expect(world.sent).toHaveLength(1);
    expect((await world.live.records.get(notificationSettingNoun, "officer"))?.state.digestAt).toMatch(/^2026-03-09T00:/);
  });

  it("reminds a second time, and stops the moment the work is done, even when it is already on its way", async () => {
    await world.reachable("officer", { pace: "reminders", remindBefore: [2, 1] });
    await world.opens("memo-1", [waitOf("role:evaluation-body:officer", "2026-03-06T16:00:00.000Z")]);
    const mornings = ["2026-03-05", "2026-03-06", "2026-03-09", "2026-03-10"];
    const told = [];
    for (const day of mornings) {
      world.setClock(`${day}T01:00:00.000Z`);
      if (day === "2026-03-09") world.answerWith({ outcome: "unreachable", detail: "mail ECONNECTION" });
      await world.minute();
      if (day === "2026-03-09") {
        await world.finishes("memo-1");
        world.setClock(`${day}T01:05:00.000Z`);
        world.answerWith({ outcome: "sent" });
        await world.minute();
      }
      told.push(world.sent.map(({ subject }) => subject));
      world.sent.length = 0;
    }
    expect(told).toEqual([["【质升】1 项即将到期"], ["【质升】1 项今日截止"], ["【质升】1 项已逾期"], []]);
    expect(await log("officer")).toMatchObject([{ status: "dropped", reason: "nothing-to-say", attempts: 1 }, {}, {}, {}]);
  });

  it("follows a deadline that was moved", async () => {
    await world.reachable("officer", { pace: "reminders", remindBefore: [1] });
    await world.opens("memo-1", [waitOf("role:evaluation-body:officer", "2026-03-05T16:00:00.000Z")]);
    await world.opens("memo-1", [waitOf("role:evaluation-body:officer", "2026-03-10T16:00:00.000Z")]);
    const told: Record<string, readonly string[]> = {};
    for (const day of ["2026-03-05", "2026-03-06", "2026-03-09", "2026-03-10", "2026-03-11"]) {
      world.setClock(`${day}T01:00:00.000Z`);
      await world.minute();
      told[day] = world.sent.splice(0).map(({ subject }) => subject);
    }
    expect(told).toEqual({
      "2026-03-05": [],
      "2026-03-06": [],
      "2026-03-09": ["【质升】1 项即将到期"],
      "2026-03-10": ["【质升】1 项今日截止"],
      "2026-03-11": ["【质升】1 项已逾期"],
    });
  });

  it("of a machine that slept for days is one, and does not come at night", async () => {
    await world.reachable("officer", { pace: "daily" });
    await world.opens("memo-1", [{}]);
    world.setClock("2026-03-10T15:00:00.000Z");
    await world.minute();
    expect(world.sent).toEqual([]);
    world.setClock("2026-03-11T01:00:00.000Z");
    for (let time = 0; time < 3; time += 1) await world.minute();
    expect(world.sent.map(({ subject }) => subject)).toEqual(["【质升】1 项新的待办"]);
  });

  it("is in the language its reader chose", async () => {
    await world.reachable("officer", { language: "en" });
    await world.opens("memo-1", [{}]);
    world.setClock(morning);
    await world.minute();
    expect(world.sent.map(({ subject }) => subject)).toEqual(["[Zhisheng] 1 new"]);
  });
});
