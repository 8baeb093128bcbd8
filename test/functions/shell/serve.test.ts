import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { canonicalJson } from "../../../domain/kernel/canonical.ts";
import { sha256 } from "../../../domain/kernel/sha256.ts";
import { answerKey } from "../../../functions/adapters/keys.ts";
import { httpFunction } from "../../../functions/shell/http.ts";
import { Problem } from "../../../functions/shell/problem.ts";
import { aContext, anHttpEvent } from "../../support/events.ts";
import { memoRoutes } from "../../support/memo.ts";
import { type Mocked, mockedLive } from "../../support/mocked-live.ts";
import { environment } from "../../support/world.ts";

let mocked: Mocked;
let memo: ReturnType<typeof memoRoutes>;
beforeEach(() => {
  mocked = mockedLive();
  mocked.live.logger.setLogLevel("SILENT");
  memo = memoRoutes();
});
afterEach(() => mocked.end());

type Asked = Partial<Parameters<typeof anHttpEvent>[0]>;
const ask = async (asked: Asked) => {
  const event = anHttpEvent({ method: "POST", path: "/api/memo/memos", as: "officer", body: { text: "x" }, ...asked });
  const answer = await httpFunction("memo", memo.routes)(() => mocked.live)(event, aContext("memo"));
  return { status: answer.statusCode, headers: answer.headers, body: z.json().parse(JSON.parse(answer.body ?? "")) };
};
const codeOf = async (asked: Asked): Promise<string> => Problem.parse((await ask(asked)).body).code;

/** A request with everything wrong that the stages after `stage` would find. */
const wrong = { path: "/api/memo/none", method: "GET", as: "nobody", body: "{", headers: { "content-type": "text/xml" } };

describe("what is checked, in this order", () => {
  it("1 the route, before identity", async () => {
    expect(await codeOf({ ...wrong })).toBe("unknown-route");
    expect(await ask({ ...wrong, path: "/api/memo/memos" })).toMatchObject({
      status: 405,
      body: { code: "wrong-method", details: { allowed: "POST" } },
    });
    expect(mocked.dynamo.commandCalls(GetCommand)).toHaveLength(0);
  });

  it("2 identity and coarse right, before the body", async () => {
    const posted = { ...wrong, path: "/api/memo/memos", method: "POST" };
    expect(await codeOf({ ...posted, as: undefined })).toBe("unauthenticated");
    expect(await codeOf(posted)).toBe("not-a-member");
    expect(await codeOf({ ...posted, as: "si-a" })).toBe("not-permitted");
  });

  it("3 the body, 4 its form: each field that does not parse is named", async () => {
    expect(await codeOf({ body: "{", headers: { "content-type": "text/xml" } })).toBe("unsupported-media");
    expect(await codeOf({ body: "{" })).toBe("malformed-json");
    expect(await codeOf({ body: { text: "长".repeat(100_000) } })).toBe("too-large");
    expect(await ask({ body: { text: 1 } })).toMatchObject({ status: 422, body: { code: "invalid-request", errors: [{ field: "text" }] } });
    expect(await codeOf({ method: "PUT", path: "/api/memo/memos/%23", body: { text: 1 } })).toBe("unknown-record");
    expect(memo.performed()).toBe(0);
  });

  it("5 an earlier answer under the same key, before the verb", async () => {
    const requestHash = sha256(canonicalJson(["POST", "/api/memo/memos", { text: "x" }]));
    const Item = { requestHash, body: '{"told":"before"}', expiresAt: 1 };
    const Key = answerKey("officer", sha256("k1"));
    mocked.dynamo.on(GetCommand, { TableName: environment.TABLE_NAME, Key, ConsistentRead: true }).resolves({ Item });
    const headers = { "idempotency-key": "k1" };
    expect(await ask({ headers })).toMatchObject({ status: 200, body: { told: "before" } });
    expect(await ask({ headers, body: { text: "y" } })).toMatchObject({ status: 409, body: { code: "key-reused" } });
    expect(await codeOf({ headers, body: { text: 1 } })).toBe("invalid-request");
    expect([memo.performed(), mocked.writes()]).toEqual([0, 0]);
  });

  it("6 the verb, 7 the commit", async () => {
    expect(await ask({})).toMatchObject({ status: 200, body: { noun: "memo", version: 1, step: "written" } });
    expect([memo.performed(), mocked.writes()]).toEqual([1, 1]);
  });
});

describe("what is refused", () => {
  it("writes nothing, whatever refuses it", async () => {
    const refusals: Asked[] = [
      { body: { text: "refuse" } },
      { body: { text: "refuse" }, headers: { "idempotency-key": "k" } },
      { body: "{" },
      { as: "si-a" },
      { as: undefined },
      { method: "PUT", path: "/api/memo/memos/none" },
    ];
    const statuses = await Promise.all(refusals.map(async (asked) => (await ask(asked)).status));
    expect(statuses).toEqual([409, 409, 400, 403, 401, 404]);
    expect(mocked.writes()).toBe(0);
  });

  it("tells when a record would outgrow what the table holds, and writes nothing", async () => {
    expect(await ask({ body: { text: "fill" } })).toMatchObject({
      status: 413,
      body: { code: "record-full", details: { limit: 350_000 } },
    });
    expect(mocked.writes()).toBe(0);
  });

  it("a record one may not see answers exactly as one that is not there", async () => {
    const missing = await ask({ method: "PUT", path: "/api/memo/memos/none" });
    expect(missing.body).toMatchObject({ code: "unknown-record", clause: "4", details: {} });
    expect(JSON.stringify(missing.body)).not.toContain("none");
  });
});
