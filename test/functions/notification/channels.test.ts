import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Notified, startNotified } from "../../support/notified.ts";

let world: Notified;
beforeEach(async () => {
  await world?.stop();
  world = await startNotified("2026-03-04T02:00:00.000Z");
});
afterAll(() => world.stop());

const own = async () => (await world.call("officer", "GET", "/api/notification/own")).body;
const add = (body: object) => world.call("officer", "POST", "/api/notification/own-channels", body);
const mail = { kind: "mail", address: "officer@body.example" };
const channelId = async (): Promise<string> => /"channelId":"([^"]+)"/.exec(JSON.stringify(await own()))?.[1] ?? "";
const confirm = async (code: string) =>
  world.call("officer", "POST", `/api/notification/own-channels/${await channelId()}/confirm`, { code });
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

describe("who has chosen nothing", () => {
  it("has the inbox alone, and sees what is offered", async () => {
    expect(await own()).toEqual({
      ...{ language: "zh", pace: "daily", remindBefore: [5, 1], channels: [], codesLeft: 5, digestAt: null },
      offered: ["mail", "wecom", "dingtalk"],
    });
    await world.opens("memo-1", [{}]);
    world.setClock("2026-03-05T01:00:00.000Z");
    expect(await world.minute()).toBe(0);
    expect(world.sent).toEqual([]);
  });
});

describe("a new address", () => {
  it("gets a code and nothing else until its owner gives it back", async () => {
    expect((await add(mail)).status).toBe(200);
    await world.opens("memo-1", [{}]);
    expect(await world.minute()).toBe(1);
    expect(world.sent).toEqual([expect.objectContaining({ kind: "mail", address: mail.address, subject: "【质升】验证码" })]);
    world.setClock("2026-03-05T01:00:00.000Z");
    expect(await world.minute()).toBe(0);
    world.setClock("2026-03-04T02:10:00.000Z");
    expect(await own()).toMatchObject({ channels: [{ status: "unconfirmed", hint: "o***@body.example", triesLeft: 5 }] });
    expect((await confirm(world.codeSent())).status).toBe(200);
    const { channels, digestAt } = await own();
    expect(channels).toEqual([
      { channelId: expect.any(String), kind: "mail", hint: "o***@body.example", status: "confirmed", codeUntil: null, triesLeft: null },
    ]);
    expect(String(digestAt)).toMatch(/^2026-03-05T00:[345]/);
    expect(await confirm("123456")).toMatchObject({ status: 409, body: { code: "channel-confirmed" } });
  });

  it("takes five tries at a code, also when they come at the same time, and none after half an hour", async () => {
    await add(mail);
    await world.minute();
    const code = world.codeSent();
    const tries = await Promise.all(Array.from({ length: 8 }, () => confirm(wrong(code))));
    const codes = tries.map(({ body }) => body["code"]).toSorted();
    expect(codes.filter((one) => one === "code-wrong").length).toBeLessThanOrEqual(5);
    for (let again = 0; again < 5; again += 1) await confirm(wrong(code));
    expect(await confirm(code)).toMatchObject({ status: 410, body: { code: "code-over" } });
    expect((await world.call("officer", "POST", `/api/notification/own-channels/${await channelId()}/code`, {})).status).toBe(200);
    await world.minute();
    const fresh = world.codeSent();
    expect(await confirm(wrong(fresh))).toMatchObject({ status: 422, body: { code: "code-wrong", details: { left: 4 } } });
    world.setClock("2026-03-04T02:31:00.000Z");
    expect(await confirm(fresh)).toMatchObject({ status: 410 });
  });

  it("is sent five codes a day, so that nobody is bothered through us", async () => {
    await add(mail);
    const again = async () => world.call("officer", "POST", `/api/notification/own-channels/${await channelId()}/code`, {});
    const statuses = [];
    for (let time = 0; time < 5; time += 1) {
      world.setClock(`2026-03-04T02:0${time}:00.000Z`);
      statuses.push((await again()).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 409]);
    expect(await add({ kind: "mail", address: "victim@elsewhere.example" })).toMatchObject({ status: 409, body: { code: "codes-spent" } });
    world.setClock("2026-03-05T02:00:00.000Z");
    expect((await again()).status).toBe(200);
  });

  it("must be an address, new, of an offered kind, and one of three", async () => {
    expect(await add({ kind: "mail", address: "a@b.cn, c@d.cn" })).toMatchObject({ status: 422, body: { code: "address-not-usable" } });
    await add(mail);
    expect(await add({ ...mail, address: "officer@BODY.example" })).toMatchObject({ status: 409, body: { code: "channel-known" } });
    await add({ kind: "mail", address: "second@body.example" });
    world.setClock("2026-03-04T03:00:00.000Z");
    expect((await add({ kind: "dingtalk", address: "ab".repeat(32), secret: "SEC1" })).status).toBe(200);
    expect(await add({ kind: "mail", address: "fourth@body.example" })).toMatchObject({ status: 409, body: { code: "channels-full" } });
  });

  it("is forgotten when its owner removes it, and what waits for it is not sent", async () => {
    await world.reachable("officer", { pace: "at-once" });
    await world.opens("memo-1", [{}]);
    expect((await world.call("officer", "POST", `/api/notification/own-channels/${await channelId()}/remove`, {})).status).toBe(200);
    await world.minute();
    expect(world.sent).toEqual([]);
    expect(await own()).toMatchObject({ channels: [], digestAt: null });
    const { body } = await world.call("officer", "GET", "/api/notification/own-messages");
    expect(body["rows"]).toMatchObject([
      { purpose: "opened", status: "dropped", reason: "channel-closed" },
      { purpose: "confirmation", status: "sent" },
    ]);
  });
});

describe("what is offered", () => {
  it("is no more than the deployment can send by", async () => {
    await world.stop();
    world = await startNotified("2026-03-04T02:00:00.000Z", (live) => ({ ...live, notifying: { ...live.notifying, offered: [] } }));
    expect((await own())["offered"]).toEqual([]);
    expect(await add(mail)).toMatchObject({ status: 409, body: { code: "channel-not-offered" } });
  });
});

describe("channels and messages of another", () => {
  it("cannot be reached, and the log of all is the administrator's, without what was said", async () => {
    await world.reachable("officer", { pace: "at-once" });
    await world.opens("memo-1", [{}]);
    await world.minute();
    const mine = await world.call("officer", "GET", "/api/notification/own-messages");
    const [newest] = Array.isArray(mine.body["rows"]) ? mine.body["rows"] : [];
    const messageId = typeof newest === "object" && newest !== null && "messageId" in newest ? String(newest["messageId"]) : "";
    const read = (person: string) => world.call(person, "GET", `/api/notification/own-messages/${messageId}`);
    expect(await read("officer")).toMatchObject({ status: 200, body: { text: expect.stringContaining("审核验收材料") } });
    expect([(await read("approver")).status, (await read("administrator")).status]).toEqual([404, 404]);
    const foreign = `/api/notification/own-channels/${await channelId()}/remove`;
    expect((await world.call("approver", "POST", foreign, {})).status).toBe(404);
    const log = await world.call("administrator", "GET", "/api/notification/messages?month=2026-03");
    expect(log.body["rows"]).toMatchObject([{ purpose: "opened", hint: "o***@body.example", attempts: 1 }, { purpose: "confirmation" }]);
    expect(JSON.stringify(log.body)).not.toContain("审核验收材料");
    expect((await world.call("officer", "GET", "/api/notification/messages?month=2026-03")).status).toBe(403);
    expect((await world.call("administrator", "GET", "/api/notification/messages?month=2026-13")).status).toBe(422);
  });
});
