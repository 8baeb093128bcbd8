import { describe, expect, it } from "vitest";
import * as z from "zod";
import { usccCheckCharacter } from "../../domain/kernel/uscc.ts";
import { draftProject } from "../../domain/project/contract.ts";
import { send } from "./support/raw.ts";
import { briefOf } from "./support/wordings.ts";
import { as, next } from "./support/year.ts";

const draftOf = (title: string) => ({ cycleId: next.recommending.cycleId, brief: briefOf("131125", title) });
const drafts = "/selection/projects";
const sendDraft = (body: unknown, headers: Readonly<Record<string, string>> = {}) => send("POST", drafts, { by: "anping", body, headers });

describe("what does not arrive as it should", () => {
  it.each([
    ["malformed JSON", 400, "malformed-json", { by: "anping", body: '{"cycleId":' }],
    ["text that cannot be stored", 400, "malformed-json", { by: "anping", body: '{"cycleId":"\\ud800"}' }],
    ["a body beyond the functions' limit", 413, "too-large", { by: "anping", body: JSON.stringify("长".repeat(90_000)) }],
    ["a body beyond the front's limit", 413, "too-large", { by: "anping", body: JSON.stringify("x".repeat(1_100_000)) }],
    ["a form", 415, "unsupported-media", { by: "anping", body: "a=1", headers: { "content-type": "application/x-www-form-urlencoded" } }],
    ["no token", 401, "unauthenticated", { body: {} }],
    ["a token nobody issued", 401, "unauthenticated", { body: {}, headers: { authorization: "Bearer a.b.c" } }],
    ["somebody else's part", 403, "not-permitted", { by: "officer", body: {} }],
  ] as const)("%s is refused as %i", async (_what, status, code, sent) => {
    const answer = await send("POST", drafts, sent);
    expect(answer).toMatchObject({ status, body: { status, code } });
  });

  it.each([
    ["GET", "/selection/projects/no-such-project", 404, "unknown-record"],
    ["GET", "/selection/projects/..%2f..%2fetc", 404, "unknown-record"],
    ["GET", "/selection/nowhere", 404, "unknown-route"],
    ["GET", "/nowhere", 404, "unknown-route"],
    ["DELETE", "/selection/projects", 405, "wrong-method"],
    ["GET", "/selection/own-projects?limit=0", 422, "invalid-request"],
    ["GET", "/selection/own-projects?limit=many", 422, "invalid-request"],
    ["GET", "/selection/own-projects?surprise=1", 422, "invalid-request"],
  ])("%s %s is refused as %i %s", async (method, path, status, code) => {
    expect(await send(method, path, { by: "anping" })).toMatchObject({ status, body: { code } });
  });

  it("a field nobody asked for and each field that is wrong are named", async () => {
    const { brief, cycleId } = draftOf("字段有误");
    const answer = await sendDraft({ cycleId, brief: { ...brief, title: "", jurisdiction: "石家庄" }, surprise: 1 });
    expect(answer).toMatchObject({ status: 422, body: { code: "invalid-request" } });
    const { errors } = z.object({ errors: z.array(z.object({ field: z.string(), message: z.string() })) }).parse(answer.body);
    expect(errors.map(({ field }) => field).toSorted()).toEqual(["", "brief.jurisdiction", "brief.title"]);
  });

  it("the same organisation registered twice is refused as 409", async () => {
    const uscc = `91130100900000017${usccCheckCharacter("91130100900000017")}`;
    const body = { kind: "unit", name: "重复登记单位", uscc, jurisdiction: "130100" };
    const register = () => send("POST", "/member/organizations", { by: "administrator", body });
    expect((await register()).status).toBe(200);
    expect(await register()).toMatchObject({ status: 409, body: { code: "organization-exists" } });
  });

  it("what comes after the call has closed is refused as 410", async () => {
    const { id } = await as("anping").call(draftProject, {}, { ...draftOf("逾期"), cycleId: next.bidding.cycleId });
    const answer = await send("POST", `${drafts}/${id}/recommendation`, { by: "anping", body: { opinion: "同意推荐。" } });
    expect(answer).toMatchObject({ status: 410, body: { code: "call-closed", clause: "7.1.2" } });
  });
});

describe("two hands on one record", () => {
  it("whoever saw an older version is refused as 412 and overwrites nothing", async () => {
    const { id } = await as("anping").call(draftProject, {}, draftOf("两人同改"));
    const revise = (version: number, title: string) =>
      send("PUT", `${drafts}/${id}/brief`, { by: "anping", body: draftOf(title).brief, headers: { "if-match": `"${version}"` } });
    expect((await revise(1, "第一人")).body).toMatchObject({ version: 2 });
    expect(await revise(1, "第二人")).toMatchObject({ status: 412, body: { code: "stale-version" } });
    expect((await send("GET", `${drafts}/${id}`, { by: "anping" })).body).toMatchObject({
      version: 2,
      project: { brief: { title: "第一人" } },
    });
  });

  it("a command sent again under its key is answered alike and acts once; the key with other words is refused as 409", async () => {
    const key = { "idempotency-key": crypto.randomUUID() };
    const first = await sendDraft(draftOf("重发"), key);
    const again = await sendDraft(draftOf("重发"), key);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    expect(await sendDraft(draftOf("另一份"), key)).toMatchObject({ status: 409, body: { code: "key-reused" } });
    const sentTwiceAtOnce = { "idempotency-key": crypto.randomUUID() };
    const both = await Promise.all([sendDraft(draftOf("同时重发"), sentTwiceAtOnce), sendDraft(draftOf("同时重发"), sentTwiceAtOnce)]);
    expect(both[0].body).toEqual(both[1].body);
  });
});

describe("how a refusal reads", () => {
  const refusal = (headers: Readonly<Record<string, string>>) => send("POST", drafts, { by: "officer", body: draftOf("越权"), headers });

  it("is problem+json with code, clause, remedy and a number to quote, in Chinese unless English is asked for", async () => {
    const answer = await refusal({ "x-correlation-id": "quote-me-12345" });
    expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(answer.headers.get("content-language")).toBe("zh-CN");
    expect(answer.body).toMatchObject({ code: "not-permitted", clause: "7.1.2", correlationId: "quote-me-12345" });
    expect(answer.body["title"]).toMatch(/\p{Script=Han}/u);
    expect(answer.body["type"]).toBe("/docs/problems#not-permitted");
    const english = await refusal({ "accept-language": "en-GB,en;q=0.9,zh;q=0.5" });
    expect(english.headers.get("content-language")).toBe("en");
    expect(`${english.body["title"]}`).not.toMatch(/\p{Script=Han}/u);
  });

  it("of the front itself reads the same", async () => {
    const answer = await send("GET", "/nowhere", { headers: { "accept-language": "en" } });
    expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(answer.body).toMatchObject({ status: 404, code: "unknown-route", clause: "4" });
    expect(answer.body["correlationId"]).not.toBe("");
  });
});
