import { Logger } from "@aws-lambda-powertools/logger";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { routes } from "../../functions/notification/http.ts";
import { httpFunction } from "../../functions/shell/http.ts";
import { routes as workRoutes } from "../../functions/work-items/http.ts";
import { captureLog } from "../support/captured-log.ts";
import { aContext, anHttpEvent } from "../support/events.ts";
import { type Notified, secretTitle, startNotified } from "../support/notified.ts";
import { people } from "../support/people.ts";
import { tableItems } from "../support/table-items.ts";

const address = "secret.mailbox@body.example";
const robotKey = "cd".repeat(32);
const signing = "SEC-of-the-robot";

let world: Notified;
let log: ReturnType<typeof captureLog>;
beforeAll(async () => {
  world = await startNotified("2026-03-04T02:00:00.000Z", (live) => ({
    ...live,
    logger: new Logger({ serviceName: "test", logLevel: "DEBUG" }),
  }));
});
beforeEach(() => {
  log = captureLog();
});
afterEach(() => log.end());
afterAll(() => world.stop());

const add = (body: object) => world.call("officer", "POST", "/api/notification/own-channels", body);
const ids = async (path: string, field: string): Promise<readonly string[]> => {
  const { body } = await world.call("officer", "GET", path);
  return [...JSON.stringify(body).matchAll(new RegExp(`"${field}":"([^"]+)"`, "g"))].map(([, id = ""]) => id);
};

describe("what a member is told by", () => {
  it("is in no answer, no log and nowhere in clear in the table; nothing sealed is in what is sent", async () => {
    expect((await add({ kind: "mail", address })).status).toBe(200);
    expect((await add({ kind: "dingtalk", address: robotKey, secret: signing })).status).toBe(200);
    await world.minute();
    const codes = world.sent.map(({ text }) => /^\d{6}$/m.exec(text)?.[0] ?? "");
    expect(codes.map((code) => code.length)).toEqual([6, 6]);
    const channels = await ids("/api/notification/own", "channelId");
    const confirmed = await Promise.all(
      channels.flatMap((id) =>
        codes.map((code) => world.call("officer", "POST", `/api/notification/own-channels/${id}/confirm`, { code })),
      ),
    );
    expect(confirmed.filter(({ status }) => status === 200)).toHaveLength(2);
    await world.call("officer", "PUT", "/api/notification/own", { language: "zh", pace: "at-once", remindBefore: [5] });
    await world.opens("record-of-a-secret", [{}]);
    world.answerWith({ outcome: "unreachable", detail: "mail 450" });
    await world.minute();
    world.answerWith({ outcome: "sent" });
    world.setClock("2026-03-04T02:10:00.000Z");
    await world.minute();
    expect(world.sent.filter(({ subject }) => subject.includes("新的待办")).length).toBeGreaterThanOrEqual(2);

    const said = JSON.stringify(world.sent.map(({ subject, text }) => [subject, text]));
    for (const secret of [secretTitle, "record-of-a-secret", "memo", ...people.map(({ name }) => name)]) expect(said).not.toContain(secret);

    const messages = await ids("/api/notification/own-messages", "messageId");
    expect(messages.length).toBeGreaterThanOrEqual(4);
    const paths = [
      ...[
        "/api/notification/own",
        "/api/notification/own-messages",
        "/api/notification/messages?month=2026-03",
        "/api/notification/messages",
      ],
      ...["/api/work-items/done", "/api/work-items/history/notification-setting/officer", "/api/work-items/inbox"],
      ...messages.flatMap((id) => [`/api/notification/own-messages/${id}`, `/api/work-items/history/message/${id}`]),
    ];
    const handler = httpFunction("all", [...routes, ...workRoutes])(() => world.live);
    const ask = async (as: string, path: string) => (await handler(anHttpEvent({ as, method: "GET", path }), aContext("all"))).body ?? "";
    const answers = await Promise.all(people.flatMap(({ memberId }) => paths.map((path) => ask(memberId, path))));
    const told = answers.join("\n");
    expect(told).toContain("s***@body.example");
    for (const secret of [address, robotKey, signing, ...codes]) expect(told).not.toContain(secret);
    expect(told).not.toMatch(/"notification-setting","id":"officer","version"/);

    const lying = JSON.stringify(await tableItems());
    expect(lying).toContain("s***@body.example");
    for (const secret of [address, robotKey, signing]) expect(lying).not.toContain(secret);
    for (const code of codes) expect(lying).not.toMatch(new RegExp(`(?<!\\d)${code}(?!\\d)`));
    expect(log.text()).toContain('"message":"message"');
    for (const secret of [address, robotKey, signing, secretTitle]) expect(log.text()).not.toContain(secret);
  });
});
