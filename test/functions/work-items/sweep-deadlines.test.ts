import { Logger } from "@aws-lambda-powertools/logger";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Noun } from "../../../domain/kernel/noun.ts";
import { placed } from "../../../domain/kernel/place.ts";
import { noticeNoun } from "../../../domain/notice/public-notice.ts";
import type { Live } from "../../../functions/shell/live.ts";
import { createHandler } from "../../../functions/work-items/sweep-deadlines.schedule.ts";
import { aNotice } from "../../support/a-notice.ts";
import { captureLog } from "../../support/captured-log.ts";
import { aContext } from "../../support/events.ts";
import { givenCycle } from "../../support/given-cycle.ts";
import { atNine } from "../../support/machine.ts";
import { type Memo, memoNoun } from "../../support/memo.ts";
import { scheduled } from "../../support/stream-of.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
let live: Live;
let log: ReturnType<typeof captureLog>;
beforeEach(async () => {
  await world?.stop();
  world = await startWorld([], "2026-03-01T00:00:00.000Z");
  log = captureLog();
  live = { ...world.live, logger: new Logger({ serviceName: "test", logLevel: "DEBUG" }) };
  await givenCycle(world);
  await world.given(noticeNoun, "notice-1", aNotice({ status: "scheduled" }));
});
afterEach(() => log.end());
afterAll(() => world.stop());

const sweep = () => createHandler(() => live)(scheduled, aContext("sweep"));
const statusOf = async (id: string) => (await world.live.records.get(noticeNoun, id))?.state.status;
const started = "2026-03-02T01:00:00.000Z";
const ended = "2026-03-09T16:00:00.000Z";

describe("sweep-deadlines", () => {
  it("R63 fires nothing before it is due, and at the very moment it is due, once", async () => {
    world.setClock("2026-03-02T00:59:59.999Z");
    expect([await sweep(), await statusOf("notice-1")]).toEqual([{ done: 0 }, "scheduled"]);
    world.setClock(started);
    expect([await sweep(), await statusOf("notice-1")]).toEqual([{ done: 1 }, "running"]);
    expect(await sweep()).toEqual({ done: 0 });
    world.setClock(ended);
    expect([await sweep(), await statusOf("notice-1")]).toEqual([{ done: 1 }, "ended"]);
    expect(await sweep()).toEqual({ done: 0 });
  });

  it("R63 fires once when two sweeps run at once, and history tells of it once, as the system's act", async () => {
    world.setClock(started);
    const done = await Promise.all([sweep(), sweep()]);
    expect(done.map((answer) => answer.done).toSorted()).toEqual([0, 1]);
    const { rows } = await world.live.records.history("notice", "notice-1");
    expect(rows.map(({ command, by }) => [command, by.memberId])).toEqual([
      ["given", "system"],
      ["start-notice", "system"],
    ]);
  });

  it("a sweep that comes late fires what had become due meanwhile, soonest first", async () => {
    world.setClock(ended);
    expect([await sweep(), await statusOf("notice-1")]).toEqual([{ done: 1 }, "running"]);
    expect([await sweep(), await statusOf("notice-1")]).toEqual([{ done: 1 }, "ended"]);
  });

  it("one that fails is logged, stays due, and does not hold up the others", async () => {
    const broken = aNotice({ noticeId: "notice-0", status: "scheduled", cycleId: "no-such-cycle" });
    await world.given(noticeNoun, "notice-0", broken);
    world.setClock(started);
    expect(await sweep()).toEqual({ done: 1 });
    expect([await statusOf("notice-0"), await statusOf("notice-1")]).toEqual(["scheduled", "running"]);
    expect(log.text()).toContain("cycle no-such-cycle has no frozen programme");
    expect((await world.live.deadlines.due(world.live.clock.now())).rows.map(({ id }) => id)).toEqual(["notice-0"]);
  });

  it("one of which nothing is said does not hold up the others either", async () => {
    const due = { purpose: "unheard-of", dueAt: atNine };
    const strange: Noun<Memo> = { ...memoNoun, name: "a-memo", place: () => placed("written", { deadlines: [due] }) };
    await world.given(strange, "memo-1", { text: "x" });
    world.setClock(started);
    expect([await sweep(), await statusOf("notice-1")]).toEqual([{ done: 1 }, "running"]);
    expect(log.text()).toContain("nothing is said of the deadline unheard-of of a a-memo");
  });
});
