import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { callNoun } from "../../../domain/call/project-call.ts";
import { canonicalJson } from "../../../domain/kernel/canonical.ts";
import { verifyChain } from "../../../domain/kernel/hash-chain.ts";
import { HistoryEntry, replay } from "../../../domain/kernel/history.ts";
import { sha256 } from "../../../domain/kernel/sha256.ts";
import { announce, announcementNoun } from "../../../domain/notice/announcement.ts";
import { publishedText } from "../../../domain/notice/content-hash.ts";
import { noticeNoun } from "../../../domain/notice/public-notice.ts";
import { routes } from "../../../functions/public/http.ts";
import { aNotice, decidingAt } from "../../support/a-notice.ts";
import { givenCycle } from "../../support/given-cycle.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(routes, "2026-03-04T02:00:00.000Z");
  await givenCycle(world, { status: "shortlisting", shortlist: { decisionId: "d-1", projectIds: ["project-1"], noticeId: null } });
  await world.given(noticeNoun, "notice-1", aNotice({ status: "scheduled" }));
  await world.given(noticeNoun, "notice-1", aNotice());
  const later = decidingAt("2026-03-03T01:00:00.000Z").now;
  await world.given(noticeNoun, "notice-2", aNotice({ noticeId: "notice-2", title: "后一公示", startsAt: later }));
  await world.given(noticeNoun, "notice-3", aNotice({ noticeId: "notice-3", status: "scheduled" }));
});
afterAll(() => world.stop());

const read = (path: string) => world.call(undefined, "GET", path);

describe("R06 notices without login", () => {
  it("lists them newest first, and none before its start", async () => {
    const list = await read("/api/public/notices");
    expect(list.status).toBe(200);
    expect(list.body["rows"]).toEqual([
      expect.objectContaining({ noticeId: "notice-2" }),
      {
        noticeId: "notice-1",
        title: "2026 年质量提升项目名单公示",
        kind: "shortlist",
        status: "running",
        startsAt: "2026-03-02T01:00:00.000Z",
        endsAt: "2026-03-09T16:00:00.000Z",
      },
    ]);
    expect(await read("/api/public/notices/notice-3")).toMatchObject({ status: 404, body: { code: "unknown-record" } });
    expect(await read("/api/public/notices/notice-3/history")).toMatchObject({ status: 404 });
  });

  it("R63 counts down in working days and names the calendar it rests on", async () => {
    const { body } = await read("/api/public/notices/notice-1");
    expect(body).toMatchObject({
      remainingWorkingDays: 3,
      lastDay: "2026-03-09",
      provisional: false,
      openObjections: 0,
      howToObject: "/api/public/notices/notice-1/objections",
    });
    expect(body["calendarVersion"]).toContain("2026");
  });

  it("lets anyone recompute the hash of the text and the chain of the history", async () => {
    const { body } = await read("/api/public/notices/notice-1");
    expect(sha256(canonicalJson(publishedText(noticeNoun.schema.parse({ ...aNotice(), items: body["items"] }))))).toBe(body["contentHash"]);
    const history = await read("/api/public/notices/notice-1/history");
    const entries = z.array(HistoryEntry).parse(history.body["rows"]);
    expect(verifyChain(entries)).toEqual({ ok: true, value: body["hash"] });
    expect(noticeNoun.schema.parse(replay(entries))).toEqual(aNotice());
  });
});

describe("R06 what else is public", () => {
  it("R84 announcements, with the hash of their words", async () => {
    const asked = { announcementId: "a-1", cycleId: "main-2026", kind: "acceptance-result", subjectId: "acceptance-1" } as const;
    const announcement = announce(
      { ...asked, title: "验收结果公告", text: "结果如下。", items: [] },
      decidingAt("2026-03-04T01:00:00.000Z"),
    );
    await world.given(announcementNoun, "a-1", announcement);
    expect(await read("/api/public/announcements")).toMatchObject({ body: { rows: [{ announcementId: "a-1", title: "验收结果公告" }] } });
    expect((await read("/api/public/announcements/a-1")).body).toEqual(announcement);
    expect(await read("/api/public/announcements/a-2")).toMatchObject({ status: 404 });
  });

  it("R61 calls", async () => {
    const call = callNoun.schema.parse({
      callId: "call-1",
      cycleId: "main-2026",
      number: "2026-ZJ-01",
      text: { title: "项目通知", keyTasks: ["丝网质量提升"], requirements: ["由县级部门推荐"], contact: "0311-00000000" },
      publishedAt: "2026-03-02T01:00:00.000Z",
      closes: aNotice().end,
      extensions: [],
    });
    await world.given(callNoun, "call-1", call);
    expect(await read("/api/public/calls")).toMatchObject({ body: { rows: [{ callId: "call-1", number: "2026-ZJ-01" }] } });
    expect((await read("/api/public/calls/call-1")).body).toEqual(call);
    expect(await read("/api/public/calls/call-2")).toMatchObject({ status: 404 });
  });

  it("years, and nothing of a list that is not out yet", async () => {
    const { body } = await read("/api/public/cycles");
    expect(body["rows"]).toEqual([{ cycleId: "main-2026", year: 2026, status: "shortlisting" }]);
  });

  it("R01 the clauses with their requirements in both languages", async () => {
    const { status, body } = await read("/api/public/standard/clauses");
    expect(status).toBe(200);
    expect(body).toMatchObject({ standard: { status: "draft_for_comment" } });
    expect(body["clauses"]).toContainEqual(
      expect.objectContaining({
        id: "5.1",
        parent: "5",
        en: "Evaluation interval",
        requirements: [expect.objectContaining({ id: "R08" })],
      }),
    );
  });
});
