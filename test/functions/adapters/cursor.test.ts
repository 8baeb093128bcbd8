import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cursorOf, startKeyOf } from "../../../functions/adapters/cursor.ts";
import { memoRoutes } from "../../support/memo.ts";
import { givenPeople, people } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

const lastKey = { pk: "a", sk: "b", byListPk: "members", byListSk: "c" };
const members = { name: "byListPk", value: "members" };

describe("a cursor given back", () => {
  it("goes on where the page ended", () => {
    expect(startKeyOf(cursorOf(lastKey), members)).toEqual(lastKey);
    expect(cursorOf(undefined)).toBeNull();
  });

  it.each([
    undefined,
    null,
    "",
    "!!!",
    "bm90IGpzb24",
    Buffer.from("[1]").toString("base64url"),
    Buffer.from('{"byListPk":1}').toString("base64url"),
  ])("that is not ours (%s) starts from the beginning", (cursor) => {
    expect(startKeyOf(cursor, members)).toBeUndefined();
  });

  it("from another partition, or another index, starts from the beginning", () => {
    expect(startKeyOf(cursorOf(lastKey), { name: "byListPk", value: "cycles" })).toBeUndefined();
    expect(startKeyOf(cursorOf(lastKey), { name: "byAudiencePk", value: "members" })).toBeUndefined();
  });
});

describe("over the real engine", () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(memoRoutes().routes);
    await givenPeople(world);
  });
  afterAll(() => world.stop());

  it("pages through a whole list without gap or repetition", async () => {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<World["live"]["records"]["list"]>> = await world.live.records.list("members", {
        limit: 4,
        cursor: cursor ?? undefined,
      });
      expect(page.rows.length).toBeLessThanOrEqual(4);
      ids.push(...page.rows.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== null);
    expect(ids.toSorted()).toEqual(people.map(({ memberId }) => memberId).toSorted());
  });

  it("a cursor of the members' list opens no other list, and does not skip its beginning", async () => {
    const { records } = world.live;
    const { cursor } = await records.list("members", { limit: 1 });
    expect((await records.list("cycles", { cursor: cursor ?? undefined })).rows).toEqual([]);
    const own = await records.owned("organization:body", "member", { cursor: cursor ?? undefined });
    expect(own.rows).toEqual((await records.owned("organization:body", "member")).rows);
    expect(own.rows).toHaveLength(people.filter(({ organization }) => organization.id === "body").length);
  });
});
