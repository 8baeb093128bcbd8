import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plan } from "../../../domain/kernel/commitment.ts";
import { ok, refuse } from "../../../domain/kernel/result.ts";
import { actAsSystem, systemAct } from "../../../functions/shell/commit-system.ts";
import { httpFunction } from "../../../functions/shell/http.ts";
import { aContext, anHttpEvent } from "../../support/events.ts";
import { memoNoun, memoRoutes } from "../../support/memo.ts";
import { cancelled, type Mocked, mockedLive } from "../../support/mocked-live.ts";

let mocked: Mocked;
let memo: ReturnType<typeof memoRoutes>;
beforeEach(() => {
  mocked = mockedLive();
  mocked.live.logger.setLogLevel("SILENT");
  memo = memoRoutes();
});
afterEach(() => mocked.end());

const post = async (headers = {}) => {
  const event = anHttpEvent({ method: "POST", path: "/api/memo/memos", as: "officer", body: { text: "x" }, headers });
  const answer = await httpFunction("memo", memo.routes)(() => mocked.live)(event, aContext("memo"));
  return { status: answer.statusCode, body: JSON.parse(answer.body ?? "") };
};

const reasons = ["ConditionalCheckFailed", "TransactionConflict"] as const;

describe("a command whose commit was cancelled", () => {
  it.each(reasons)("for %s is decided anew and then written", async (reason) => {
    mocked.dynamo.on(TransactWriteCommand).rejectsOnce(cancelled(reason)).rejectsOnce(cancelled(reason)).resolves({});
    expect(await post()).toMatchObject({ status: 200, body: { noun: "memo" } });
    expect([memo.performed(), mocked.writes()]).toEqual([3, 3]);
  });

  it.each(reasons)("for %s five times is busy, and nothing was written", async (reason) => {
    mocked.dynamo.on(TransactWriteCommand).rejects(cancelled(reason));
    expect(await post({ "idempotency-key": "k" })).toMatchObject({ status: 409, body: { code: "busy" } });
    expect([memo.performed(), mocked.writes()]).toEqual([5, 5]);
  });

  it.each(["ValidationError", "ItemCollectionSizeLimitExceeded", "ThrottlingError"])("for %s is a fault, not a race", async (reason) => {
    mocked.dynamo.on(TransactWriteCommand).rejects(cancelled(reason));
    expect(await post()).toMatchObject({ status: 500, body: { code: "internal" } });
    expect(mocked.writes()).toBe(1);
  });
});

describe("actAsSystem", () => {
  const planned = async () => ok([plan(memoNoun, "memo-1", null, { text: "x" }, systemAct(mocked.live, { name: "note", clause: "4" }))]);

  it.each(reasons)("plans anew after %s, and gives up as busy after five", async (reason) => {
    mocked.dynamo.on(TransactWriteCommand).rejectsOnce(cancelled(reason)).resolves({});
    expect(await actAsSystem(mocked.live, planned)).toMatchObject({
      ok: true,
      value: [{ id: "memo-1", entry: { by: { memberId: "system" } } }],
    });
    mocked.dynamo.on(TransactWriteCommand).rejects(cancelled(reason));
    expect(await actAsSystem(mocked.live, planned)).toMatchObject({ ok: false, refusal: { code: "busy" } });
    expect(mocked.writes()).toBe(7);
  });

  it("writes nothing when nothing is planned, or when it is refused", async () => {
    expect(await actAsSystem(mocked.live, async () => ok([]))).toEqual(ok([]));
    expect(await actAsSystem(mocked.live, async () => refuse("wrong-step", "5.1"))).toMatchObject({ ok: false });
    expect(mocked.writes()).toBe(0);
  });
});
