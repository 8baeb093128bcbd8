import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { httpFunction } from "../../../functions/shell/http.ts";
import { captureLog } from "../../support/captured-log.ts";
import { aContext, anHttpEvent } from "../../support/events.ts";
import { memoRoutes } from "../../support/memo.ts";
import { type Mocked, mockedLive } from "../../support/mocked-live.ts";

let mocked: Mocked;
let log: ReturnType<typeof captureLog>;
beforeEach(() => {
  log = captureLog();
  mocked = mockedLive();
});
afterEach(() => {
  mocked.end();
  log.end();
});

const post = async (text: string, headers = {}) => {
  const event = anHttpEvent({ method: "POST", path: "/api/memo/memos", as: "officer", body: { text }, headers });
  return httpFunction("memo", memoRoutes().routes)(() => mocked.live)(event, aContext("memo"));
};
const problem = async (text: string, headers = {}) => JSON.parse((await post(text, headers)).body ?? "");

describe("a bug", () => {
  it("is told to the caller as a number to quote, and to the log in full", async () => {
    const answer = await post("throw", { "x-correlation-id": "caller-chosen-1" });
    expect(answer).toMatchObject({ statusCode: 500, headers: { "content-type": "application/problem+json; charset=utf-8" } });
    expect(JSON.parse(answer.body ?? "")).toEqual({
      type: "/docs/problems#internal",
      title: "系统内部错误",
      status: 500,
      detail: "没有写入任何内容。请重试；如仍失败，请提供 correlationId。",
      code: "internal",
      clause: "4",
      details: {},
      correlationId: "caller-chosen-1",
    });
    expect(JSON.stringify(answer)).not.toContain("secret inner words");
    expect(log.text()).toContain("secret inner words");
    expect(log.text()).toContain('"correlationId":"caller-chosen-1"');
    expect(mocked.writes()).toBe(0);
  });

  it("of the store is a fault too", async () => {
    mocked.dynamo.onAnyCommand().rejects(new Error("the table is away"));
    expect(await post("x")).toMatchObject({ statusCode: 500 });
    expect(log.text()).toContain("the table is away");
  });
});

describe("the correlation id", () => {
  it("is the caller's own when it is harmless, else the gateway's", async () => {
    expect(await post("x", { "x-correlation-id": "caller-chosen-1" })).toMatchObject({
      headers: { "x-correlation-id": "caller-chosen-1" },
    });
    for (const bad of ["short", "with space and\nnewline", "x".repeat(65), '{"a":"b"}'])
      expect(await post("x", { "x-correlation-id": bad })).toMatchObject({ headers: { "x-correlation-id": "test-request-1" } });
  });
});

describe("the log", () => {
  it("names a refusal by code and clause and holds neither body nor token", async () => {
    await post("refuse");
    expect(log.text()).toContain('"code":"cycle-closed"');
    expect(log.text()).not.toMatch(/Bearer|authorization|"text"/);
  });
});

describe("languages", () => {
  it.each([
    [undefined, "zh-CN", "本年度已结束，资料只读"],
    ["", "zh-CN", "本年度已结束，资料只读"],
    ["zh", "zh-CN", "本年度已结束，资料只读"],
    ["fr, de;q=0.9", "zh-CN", "本年度已结束，资料只读"],
    ["en-GB", "en", "The year is closed and read-only"],
    ["zh;q=0.3, en;q=0.8", "en", "The year is closed and read-only"],
    ["en;q=0.3, zh-CN;q=0.8", "zh-CN", "本年度已结束，资料只读"],
    ["en;q=0", "zh-CN", "本年度已结束，资料只读"],
    ["fr, en;q=0.2", "en", "The year is closed and read-only"],
  ])("Accept-Language %s is answered in %s", async (accepted, language, title) => {
    const headers = accepted === undefined ? {} : { "accept-language": accepted };
    expect(await post("refuse", headers)).toMatchObject({ statusCode: 409, headers: { "content-language": language } });
    expect(await problem("refuse", headers)).toMatchObject({ title, code: "cycle-closed" });
  });

  it("a bug speaks the caller's language as well", async () => {
    expect(await problem("throw", { "accept-language": "en" })).toMatchObject({ title: "Something went wrong on our side" });
  });
});
