import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { plan } from "../../../domain/kernel/commitment.ts";
import { bySystem } from "../../../domain/kernel/history.ts";
import { addHours } from "../../../domain/kernel/instant.ts";
import type { Deadline, Noun, Placement, WorkflowName } from "../../../domain/kernel/noun.ts";
import { placed } from "../../../domain/kernel/place.ts";
import { atNine } from "../../support/machine.ts";
import { memoNoun } from "../../support/memo.ts";
import { itemsOfRecord, tableItems } from "../../support/table-items.ts";
import { startWorld, type World } from "../../support/world.ts";

type Errand = { readonly step: string; readonly due: Readonly<Record<string, string>>; readonly workflow: WorkflowName | null };
const Errand: z.ZodType<Errand> = z.object({
  step: z.string(),
  due: z.record(z.string(), z.string()),
  workflow: z.enum(["annual-cycle", "acceptance"]).nullable(),
});
const hoursOf = (hours: string): Deadline["dueAt"] => addHours(atNine, Number(hours));

/** A record whose state says outright where it is placed; each step waits for two. */
const errandNoun: Noun<Errand> = {
  name: "errand",
  schema: Errand,
  place: ({ step, due, workflow }): Placement =>
    placed(step, {
      waits: ["organization:a", "organization:b"].map((organization) => ({
        action: step,
        audience: `organization:${organization}`,
        clause: "4",
      })),
      deadlines: Object.entries(due).map(([purpose, hours]) => ({ purpose, dueAt: hoursOf(hours) })),
      list: { key: "errands", sort: step },
      owner: "organization:a",
      workflow,
    }),
};

let world: World;
beforeAll(async () => {
  world = await startWorld([]);
});
afterAll(() => world.stop());

let serial = 0;
/** Takes a new record through these states; answers its items after the last. */
const through = async (...states: readonly Partial<Errand>[]) => {
  serial += 1;
  const id = `errand-${serial}`;
  for (const state of states) await world.given(errandNoun, id, { step: "first", due: {}, workflow: null, ...state });
  const items = await itemsOfRecord("errand", id);
  return { items, keys: Object.keys(items).filter((key) => !key.startsWith("HISTORY")) };
};
const [work0, work1] = ["WORK#0000000001#0", "WORK#0000000001#1"];

describe("the items of a commit", () => {
  it("a state with its keys, and one line of history a version", async () => {
    const { items } = await through({}, { step: "second" }, { step: "second" });
    expect(items["STATE"]).toMatchObject({
      version: 3,
      stepVersion: 2,
      step: "second",
      byListPk: "errands",
      byAudiencePk: "OWNED#organization:a",
    });
    expect(Object.keys(items).filter((key) => key.startsWith("HISTORY"))).toEqual(
      [1, 2, 3].map((version) => `HISTORY#000000000${version}`),
    );
  });

  it("a deadline is set, moved when its time changes, and removed when it no longer stands", async () => {
    const set = await through({ due: { remind: "1", end: "2" } });
    expect(set.keys).toEqual(["DUE#end", "DUE#remind", "STATE"]);
    const moved = await through({ due: { remind: "1" } }, { due: { remind: "5" } });
    expect(moved.items["DUE#remind"]).toMatchObject({
      dueAt: hoursOf("5"),
      byDuePk: "DUE",
      byDueSk: expect.stringContaining(hoursOf("5")),
    });
    const removed = await through({ due: { remind: "1", end: "2" } }, { due: { end: "2" } });
    expect(removed.keys).toEqual(["DUE#end", "STATE"]);
  });

  it("staying in a step closes no work item; leaving it closes each, and one of them bears the token to send", async () => {
    expect((await through({}, { due: { end: "1" } })).keys).toEqual(["DUE#end", "STATE"]);
    const { items, keys } = await through({}, { step: "second" });
    expect(keys).toEqual(["STATE", work0, work1]);
    expect(items[work0]).toMatchObject({ closedAt: atNine, byDuePk: "UNSENT" });
    expect(items[work1]).toMatchObject({ closedAt: atNine });
    expect(items[work1]).not.toHaveProperty("byDuePk");
  });

  it("an open work item leaves the inbox when its step is left", async () => {
    const item = {
      noun: "errand",
      id: "errand-open",
      step: "first",
      stepVersion: 1,
      action: "x",
      clause: "4",
      summary: {},
      openedAt: atNine,
      dueAt: null,
    };
    await world.given(errandNoun, "errand-open", { step: "first", due: {}, workflow: null });
    await world.live.work.open([{ ...item, index: 0, audience: "organization:z" }], "a-token");
    expect((await world.live.work.inbox("organization:z")).rows).toHaveLength(1);
    await world.given(errandNoun, "errand-open", { step: "second", due: {}, workflow: null });
    expect((await world.live.work.inbox("organization:z")).rows).toEqual([]);
  });

  it("coming back to a step opens a new round of work, not the old", async () => {
    const { keys } = await through({}, { step: "second" }, { step: "first" }, { step: "third" });
    expect(keys.filter((key) => key.endsWith("#0"))).toEqual(["WORK#0000000001#0", "WORK#0000000002#0", "WORK#0000000003#0"]);
  });

  it("a workflow is wanted, changed for another, and no longer wanted", async () => {
    const wanted = await through({ workflow: "annual-cycle" });
    expect(wanted.items["WORKFLOW#annual-cycle"]).toMatchObject({ attempt: 0, byDuePk: "WORKFLOW" });
    expect((await through({ workflow: "annual-cycle" }, { workflow: "acceptance" })).keys).toEqual(["STATE", "WORKFLOW#acceptance"]);
    expect((await through({ workflow: "annual-cycle" }, { workflow: null })).keys).toEqual(["STATE"]);
  });
});

describe("a commit of several records", () => {
  const act = { command: "test", clause: "4", at: atNine, by: bySystem };
  const memos = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, index) => plan(memoNoun, `${prefix}-${index}`, null, { text: "x" }, act));

  it("takes 100 items, and throws at one more without writing any", async () => {
    expect(await world.live.records.commit(memos(50, "fits"))).toBe("done");
    await expect(world.live.records.commit(memos(51, "over"))).rejects.toThrow("102 items");
    const answering = { memberId: "m", key: "k", requestHash: "h", body: "{}" };
    await expect(world.live.records.commit(memos(50, "over"), answering)).rejects.toThrow("101 items");
    expect((await tableItems()).filter(({ id }) => String(id).startsWith("over"))).toEqual([]);
  });

  it("writes all or nothing: one stale record keeps every other from being written", async () => {
    const [stale] = memos(1, "fits");
    const [fresh] = memos(1, "fresh");
    if (!stale || !fresh) throw new Error("two were planned");
    expect(await world.live.records.commit([fresh, stale])).toBe("stale");
    expect(await world.live.records.get(memoNoun, "fresh-0")).toBeUndefined();
  });
});
