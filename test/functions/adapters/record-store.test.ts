import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberNoun } from "../../../domain/member/member.ts";
import { memoNoun } from "../../support/memo.ts";
import { givenPeople } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld([]);
  await givenPeople(world);
});
afterAll(() => world.stop());

describe("a record read along with the caller", () => {
  it("is answered once as it stood then, and after that as it stands", async () => {
    await world.given(memoNoun, "memo-1", { text: "before" });
    const { stored, get } = await world.live.records.getWithAnswer(memberNoun, "officer", "k", { noun: "memo", id: "memo-1" });
    expect(stored?.id).toBe("officer");
    await world.given(memoNoun, "memo-1", { text: "after" });
    await world.given(memoNoun, "memo-2", { text: "another" });
    expect((await get(memoNoun, "memo-2"))?.state).toEqual({ text: "another" });
    expect(await get(memoNoun, "memo-1")).toMatchObject({ version: 1, state: { text: "before" } });
    expect(await get(memoNoun, "memo-1")).toMatchObject({ version: 2, state: { text: "after" } });
  });

  it("may be one that is not there, or the caller's own", async () => {
    const none = await world.live.records.getWithAnswer(memberNoun, "officer", "k", { noun: "memo", id: "none" });
    expect(await none.get(memoNoun, "none")).toBeUndefined();
    const own = await world.live.records.getWithAnswer(memberNoun, "officer", "k", { noun: "member", id: "officer" });
    expect(await own.get(memberNoun, "officer")).toEqual(own.stored);
  });
});
