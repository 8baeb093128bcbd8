import { Logger } from "@aws-lambda-powertools/logger";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { noticeNoun } from "../../domain/notice/public-notice.ts";
import { routes as memberRoutes } from "../../functions/member/http.ts";
import { routes as deskRoutes } from "../../functions/notice/http.ts";
import { routes as publicRoutes } from "../../functions/public/http.ts";
import { createHandler as createAsk } from "../../functions/work-items/ask.task.ts";
import { routes as workRoutes } from "../../functions/work-items/http.ts";
import { createHandler as createStall } from "../../functions/work-items/record-stall.task.ts";
import { createHandler as createResume } from "../../functions/work-items/resume-workflow.event.ts";
import { aNotice } from "../support/a-notice.ts";
import { captureLog } from "../support/captured-log.ts";
import { aContext } from "../support/events.ts";
import { aCycle, givenCycle } from "../support/given-cycle.ts";
import { givenPeople, people } from "../support/people.ts";
import { streamOf } from "../support/stream-of.ts";
import { tableItems } from "../support/table-items.ts";
import { type Answer, startWorld, type World } from "../support/world.ts";

const routes = [...memberRoutes, ...deskRoutes, ...publicRoutes, ...workRoutes];
let world: World;
let log: ReturnType<typeof captureLog>;
beforeAll(async () => {
  world = await startWorld(routes, "2026-03-04T02:00:00.000Z", (live) => ({
    ...live,
    logger: new Logger({ serviceName: "test", logLevel: "DEBUG" }),
  }));
  await givenPeople(world);
  await givenCycle(world);
  await world.given(noticeNoun, "notice-1", aNotice());
});
beforeEach(() => {
  log = captureLog();
});
afterEach(() => log.end());
afterAll(() => world.stop());

/** Nothing of these is in what was logged; that something was logged at all is the caller's to show. */
const expectUnlogged = (...secrets: readonly string[]): void => {
  for (const secret of secrets) expect(log.text()).not.toContain(secret);
};
const objector = { kind: "person", name: "欧阳测试甲", contact: "13900009999" };
const grounds = "该项目与申报单位的主营产品无关。";
const object = (body: unknown) => world.call(undefined, "POST", "/api/public/notices/notice-1/objections", body);

describe("the log", () => {
  it("R63 holds neither the objector nor the grounds nor the receipt code, received, refused or broken", async () => {
    const { status, body } = await object({ grounds, objector });
    expect(status).toBe(200);
    const [id, code] = [String(body["objectionId"]), String(body["receiptCode"])];
    const followed = await world.call(undefined, "GET", `/api/public/objections/${id}?code=${code}`);
    const wrongCode = await world.call(undefined, "GET", `/api/public/objections/${id}?code=${code}x`);
    const anonymous = await object({ grounds });
    const unparsed = await object({ grounds, objector: { ...objector, kind: "someone" } });
    const seen = await world.call("officer", "GET", `/api/notice/objections/${id}/objector`);
    const hidden = await world.call("approver", "GET", `/api/notice/objections/${id}/objector`);
    const statuses = [followed, wrongCode, anonymous, unparsed, seen, hidden].map((answer) => answer.status);
    expect(statuses).toEqual([200, 404, 422, 422, 200, 403]);
    expect(log.text()).toContain('"code":"objection-anonymous"');
    expectUnlogged(objector.name, objector.contact, grounds, code);
  });

  it("holds no body even when the verb throws over it", async () => {
    await world.given(noticeNoun, "notice-2", aNotice({ noticeId: "notice-2", cycleId: "no-such-cycle" }));
    const broken = await world.call(undefined, "POST", "/api/public/notices/notice-2/objections", { grounds, objector });
    expect(broken.status).toBe(500);
    expect(log.text()).toContain('"message":"fault"');
    expectUnlogged(objector.name, objector.contact, grounds);
  });

  it("R05 holds no member's name, subject or token during a registration", async () => {
    const organization = { kind: "unit", name: "某测试丝网有限公司", uscc: "91130000000000001R", jurisdiction: "131125" };
    const registered = await world.call("administrator", "POST", "/api/member/organizations", organization);
    const member = {
      subject: "subject-9871",
      name: "测试成员乙",
      organizationId: String(registered.body["id"]),
      roles: ["representative"],
    };
    const register = (overrides = {}): Promise<Answer> =>
      world.call("administrator", "POST", "/api/member/members", { ...member, ...overrides });
    const answers = [await register(), await register(), await register({ roles: ["officer", "approver"] }), await register({ name: "" })];
    expect(answers.map(({ status }) => status)).toEqual([200, 409, 422, 422]);
    expect((await world.call("subject-9871", "GET", "/api/member/self")).body["name"]).toBe(member.name);
    expect((await world.call("officer", "GET", "/api/member/members")).status).toBe(200);
    expect(log.text()).toContain('"code":"roles-not-separate"');
    expectUnlogged(member.name, member.subject, organization.uscc, "Bearer", ...people.map(({ name }) => name));
  });
});

describe("a task token", () => {
  const token = "AQB8-token-of-the-workflow";
  const cycle = { noun: "cycle", id: "main-2026" };

  it("is in no answer, no log line, and nowhere in clear in the table, from the ask to the answer", async () => {
    const live = () => world.live;
    expect(await createAsk(live)({ ...cycle, step: "publish-call", taskToken: token }, aContext("ask"))).toEqual({ opened: "open" });
    const reads = ["/api/work-items/inbox", "/api/work-items/history/cycle/main-2026"];
    const told = await Promise.all(people.flatMap(({ memberId }) => reads.map((path) => world.call(memberId, "GET", path))));
    expect(told.some(({ status, body }) => status === 200 && JSON.stringify(body).includes("publish-call"))).toBe(true);
    expect(JSON.stringify(told)).not.toContain(token);
    expect(JSON.stringify(await tableItems())).not.toContain(token);

    await createStall(live)({ ...cycle, error: { Error: "States.Timeout", Cause: token } }, aContext("stall"));
    await world.given(cycleNoun, "main-2026", aCycle({ status: "shortlisting" }));
    const closed = world.committed.filter(({ sk }) => sk.startsWith("WORK#"));
    await createResume(live)(streamOf(...closed), aContext("resume"));
    const late = await createAsk(live)({ ...cycle, step: "publish-call", taskToken: token }, aContext("ask"));
    expect(late).toEqual({ opened: "closed" });
    const failing = createAsk(live)({ noun: "cycle", id: "none", step: "x", taskToken: token }, aContext("ask"));
    await expect(failing).rejects.toMatchObject({ name: "unknown-record" });
    expect(log.text()).toContain("workflow stalled");
    expectUnlogged(token, Buffer.from(token).toString("base64url"));
    expect(JSON.stringify(await tableItems())).not.toContain(token);
  });
});

describe("the table", () => {
  it("R63 holds the objector only sealed, and the receipt code only as a hash", async () => {
    const { body } = await object({ grounds, objector, files: [] });
    const lying = JSON.stringify(await tableItems());
    expect(lying).toContain(String(body["objectionId"]));
    for (const secret of [objector.name, objector.contact, String(body["receiptCode"])]) expect(lying).not.toContain(secret);
  });

  it("R63 keeps the answer with the receipt code sealed, and gives it again to the same request alone", async () => {
    const headers = { "idempotency-key": "objector-key-1" };
    const path = "/api/public/notices/notice-1/objections";
    const first = await world.call(undefined, "POST", path, { grounds, objector }, headers);
    expect(first.status).toBe(200);
    expect(await world.call(undefined, "POST", path, { grounds, objector }, headers)).toEqual(first);
    expect(await world.call(undefined, "POST", path, { grounds: `${grounds}另`, objector }, headers)).toMatchObject({ status: 409 });
    const lying = JSON.stringify(await tableItems());
    for (const secret of [String(first.body["receiptCode"]), objector.contact, "objector-key-1"]) expect(lying).not.toContain(secret);
  });
});
