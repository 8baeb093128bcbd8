import { afterAll, beforeAll, expect, it } from "vitest";
import { memoNoun, memoRoutes } from "../../support/memo.ts";
import { givenPeople } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(memoRoutes().routes);
  await givenPeople(world);
  await world.given(memoNoun, "memo-1", { text: "x" });
});
afterAll(() => world.stop());

const post = (key: string, text: string, as = "officer") => world.call(as, "POST", "/api/memo/memos", { text }, { "idempotency-key": key });

it("two equal commands sent at once under one key are answered equally and written once", async () => {
  const answers = await Promise.all([post("k1", "a"), post("k1", "a"), post("k1", "a")]);
  const [first] = answers;
  expect(first).toMatchObject({ status: 200, body: { noun: "memo", version: 1 } });
  expect(answers).toEqual([first, first, first]);
  expect(await post("k1", "a")).toEqual(first);
});

it("two equal changes of one record at once under one key change it once", async () => {
  const change = () => world.call("officer", "PUT", "/api/memo/memos/memo-1", { text: "y" }, { "idempotency-key": "k2" });
  const [one, other] = await Promise.all([change(), change()]);
  expect(one).toMatchObject({ status: 200, body: { version: 2 } });
  expect(other).toEqual(one);
  expect((await world.live.records.get(memoNoun, "memo-1"))?.version).toBe(2);
});

it("a key belongs to one member and one request", async () => {
  const mine = await post("k3", "a");
  expect(await post("k3", "b")).toMatchObject({ status: 409, body: { code: "key-reused" } });
  const others = await post("k3", "a", "officer-2");
  expect(others.status).toBe(200);
  expect(others.body["id"]).not.toBe(mine.body["id"]);
});

it.each([
  ["without a key every command counts", () => ({})],
  ["under a key each its own", (text: string) => ({ "idempotency-key": `own-${text}` })],
])("%s; changes of one record at once are all written, one after the other", async (_, headersOf) => {
  const before = (await world.live.records.get(memoNoun, "memo-1"))?.version ?? 0;
  const changes = ["1", "2", "3"].map((text) => world.call("officer", "PUT", "/api/memo/memos/memo-1", { text }, headersOf(text)));
  const versions = (await Promise.all(changes)).map(({ body }) => body["version"]);
  expect(versions.map(Number).toSorted((a, b) => a - b)).toEqual([before + 1, before + 2, before + 3]);
});

it("a refusal is not kept: the same key may succeed later", async () => {
  expect(await post("k4", "refuse")).toMatchObject({ status: 409, body: { code: "cycle-closed" } });
  expect(await post("k4", "now")).toMatchObject({ status: 200 });
});

it("If-Match with another version than the present one is refused, naming both", async () => {
  const headers = { "if-match": '"1"' };
  expect(await world.call("officer", "PUT", "/api/memo/memos/memo-1", { text: "z" }, headers)).toMatchObject({
    status: 412,
    body: { code: "stale-version", details: { seen: 1 } },
  });
});
