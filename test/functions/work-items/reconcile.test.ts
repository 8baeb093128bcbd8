import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { cycleNoun } from "../../../domain/cycle/cycle.ts";
import { noticeNoun } from "../../../domain/notice/public-notice.ts";
import type { Live } from "../../../functions/shell/live.ts";
import { createHandler as createReconcile } from "../../../functions/work-items/reconcile.schedule.ts";
import { createHandler as createStart } from "../../../functions/work-items/start-workflow.event.ts";
import { aNotice } from "../../support/a-notice.ts";
import { aContext } from "../../support/events.ts";
import { fakeWorkflows } from "../../support/fake-workflows.ts";
import { aCycle, givenCycle } from "../../support/given-cycle.ts";
import { scheduled, streamOf } from "../../support/stream-of.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
let fake: ReturnType<typeof fakeWorkflows>;
let live: Live;
beforeEach(async () => {
  await world?.stop();
  world = await startWorld([]);
  fake = fakeWorkflows();
  live = { ...world.live, workflows: fake.workflows };
  await givenCycle(world);
});
afterAll(() => world.stop());

const reconcile = () => createReconcile(() => live)(scheduled, aContext("reconcile"));
const wantedKeys = () => world.committed.filter(({ sk }) => sk.startsWith("WORKFLOW#"));
const start = () => createStart(() => live)(streamOf(...wantedKeys()), aContext("start"));
const first = "cycle-main-2026-1";

describe("start-workflow", () => {
  it("starts the first attempt, once, however often the stream tells of it", async () => {
    await start();
    await start();
    expect(fake.started).toEqual([first]);
  });

  it("starts nothing for a record that no longer wants a workflow", async () => {
    await world.given(cycleNoun, "main-2026", aCycle({ status: "cancelled" }));
    await start();
    expect([fake.started, await reconcile()]).toEqual([[], { done: 0 }]);
  });

  it("of several at once only one claims the attempt", async () => {
    await Promise.all([start(), start(), start()]);
    expect(fake.started).toEqual([first]);
  });
});

describe("reconcile", () => {
  it("starts what was never started", async () => {
    expect(await reconcile()).toEqual({ done: 1 });
    expect(fake.started).toEqual([first]);
  });

  it("leaves what runs", async () => {
    await start();
    expect(await reconcile()).toEqual({ done: 0 });
    expect(fake.started).toEqual([first]);
  });

  it("starts what was killed again, by the next attempt, and leaves what runs beside it", async () => {
    await start();
    await world.given(noticeNoun, "notice-1", aNotice());
    await start();
    fake.kill(first);
    expect(await reconcile()).toEqual({ done: 1 });
    expect(fake.started).toEqual([first, "notice-notice-1-1", "cycle-main-2026-2"]);
    expect(await reconcile()).toEqual({ done: 0 });
  });

  it("finds every wanted workflow, page after page", async () => {
    const ids = Array.from({ length: 120 }, (_, index) => `cycle-${index}`);
    await Promise.all(ids.map((id) => world.given(cycleNoun, id, aCycle())));
    expect(await reconcile()).toEqual({ done: 121 });
    expect(new Set(fake.started).size).toBe(121);
  });
});
