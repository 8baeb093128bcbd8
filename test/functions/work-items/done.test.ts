import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routes as memberRoutes } from "../../../functions/member/http.ts";
import { routes } from "../../../functions/work-items/http.ts";
import { givenPeople } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld([...routes, ...memberRoutes]);
  await givenPeople(world);
});
afterAll(() => world.stop());

const rowsOf = (body: Readonly<Record<string, unknown>>): readonly unknown[] => (Array.isArray(body["rows"]) ? body["rows"] : []);
const done = async (as: string, query = "") => (await world.call(as, "GET", `/api/work-items/done${query}`)).body;

describe("what I did", () => {
  it("tells a member what they did, newest first, page by page, with the record's name and nothing else of it", async () => {
    const own = "/api/member/own-relations";
    await world.call("expert-1", "PUT", own, { relations: [] });
    await world.call("expert-1", "PUT", own, { relations: [{ organizationId: "unit-9", kind: "advice", until: null }] });
    const first = await done("expert-1", "?limit=1");
    expect(rowsOf(first)).toEqual([
      {
        noun: "member",
        id: "expert-1",
        command: "declare-relations",
        clause: "5.3",
        at: expect.any(String),
        reason: null,
        title: expect.any(String),
      },
    ]);
    expect(first["cursor"]).toEqual(expect.any(String));
    const second = await done("expert-1", `?limit=1&cursor=${encodeURIComponent(String(first["cursor"]))}`);
    expect(rowsOf(second)).toHaveLength(1);
  });

  it("shows nobody what another did", async () => {
    expect(rowsOf(await done("expert-2"))).toEqual([]);
    expect(rowsOf(await done("officer"))).toEqual([]);
  });
});
