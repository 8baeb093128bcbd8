import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { addHours } from "../../../domain/kernel/instant.ts";
import type { Audience } from "../../../domain/kernel/noun.ts";
import { routes } from "../../../functions/work-items/http.ts";
import { atNine } from "../../support/machine.ts";
import { givenPeople } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeEach(async () => {
  await world?.stop();
  world = await startWorld(routes);
  await givenPeople(world);
});
afterAll(() => world.stop());

/** One open work item; `dueInHours` undefined: without a due time. */
const given = async (id: string, audience: Audience, dueInHours?: number): Promise<void> => {
  const dueAt = dueInHours === undefined ? null : addHours(atNine, dueInHours);
  const item = {
    noun: "project",
    id,
    step: "x",
    stepVersion: 1,
    index: 0,
    action: id,
    audience,
    clause: "4",
    summary: {},
    openedAt: atNine,
    dueAt,
  };
  await world.live.work.open([item], "token");
};
const page = async (as: string, query = "") => {
  const { body } = await world.call(as, "GET", `/api/work-items/inbox${query}`);
  const rows = Array.isArray(body["rows"]) ? body["rows"] : [];
  const ids = rows.map((row) => (typeof row === "object" && row !== null && "id" in row ? row["id"] : undefined));
  return { ids, cursor: typeof body["cursor"] === "string" ? body["cursor"] : null };
};
const role = "role:evaluation-body:officer";
const own = "member:officer";
const body = "organization:body";

describe("the inbox", () => {
  it("shows the overdue first, then the soonest, at last what has no due time, whoever of one's audiences is asked", async () => {
    await given("undated", own);
    await given("later", role, 48);
    await given("overdue", body, -48);
    await given("soon", own, 1);
    await given("just-overdue", role, -1);
    expect((await page("officer")).ids).toEqual(["overdue", "just-overdue", "soon", "later", "undated"]);
  });

  it("is one's own, one's organisation's and one's roles', and nobody else's", async () => {
    await given("for-officer", own, 1);
    await given("for-role", role, 2);
    await given("for-body", body, 3);
    await given("for-institution", "organization:institution-a", 4);
    await given("for-place", "jurisdiction:local-authority:131125", 5);
    expect((await page("officer")).ids).toEqual(["for-officer", "for-role", "for-body"]);
    expect((await page("officer-2")).ids).toEqual(["for-role", "for-body"]);
    expect((await page("approver")).ids).toEqual(["for-body"]);
    expect((await page("si-a")).ids).toEqual(["for-institution"]);
    expect((await page("anping")).ids).toEqual(["for-place"]);
    expect((await page("qinghe")).ids).toEqual([]);
  });

  it("keeps that order from page to page, none longer than asked for, without gap or repetition", async () => {
    const dues = [5, -3, 8, 1, 12, 0, 7, -9, 3];
    for (const [index, due] of dues.entries()) await given(`h${due}`, index % 3 === 0 ? own : index % 3 === 1 ? role : body, due);
    await given("undated-1", own);
    await given("undated-2", body);
    const seen: unknown[] = [];
    let query: string | null = "?limit=2";
    while (query !== null) {
      const { ids, cursor } = await page("officer", query);
      expect(ids.length).toBeLessThanOrEqual(2);
      seen.push(...ids);
      query = cursor === null ? null : `?limit=2&cursor=${encodeURIComponent(cursor)}`;
    }
    const dated = dues.toSorted((a, b) => a - b).map((due) => `h${due}`);
    expect(seen).toEqual([...dated, "undated-1", "undated-2"]);
  });

  it("starts from the beginning at a cursor that is not its own", async () => {
    await given("one", own, 1);
    expect((await page("officer", "?cursor=nonsense")).ids).toEqual(["one"]);
    expect((await page("officer", `?cursor=${Buffer.from("[]").toString("base64url")}`)).ids).toEqual(["one"]);
  });
});
