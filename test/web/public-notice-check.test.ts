import { describe, expect, it } from "vitest";
import { officialCalendar } from "../../domain/calendar/official-calendar.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import type { HistoryEntry } from "../../domain/kernel/history.ts";
import { bySystem } from "../../domain/kernel/history.ts";
import { announce } from "../../domain/notice/announcement.ts";
import { noticeView } from "../../domain/notice/notice-view.ts";
import { noticeNoun } from "../../domain/notice/public-notice.ts";
import { fingerprintOf, notedFingerprint } from "../../web/features/public/announcement/check-announcement.ts";
import { checkNotice } from "../../web/features/public/notice/check-notice.ts";
import { aNotice, decidingAt } from "../support/a-notice.ts";

const { now } = decidingAt("2026-03-04T01:00:00.000Z");
const act = { command: "publish-shortlist", clause: "7.1.2", at: now, by: bySystem } as const;
const opened = plan(noticeNoun, "notice-1", null, aNotice(), act);
const stored = { id: "notice-1", state: aNotice(), version: 1, hash: opened.entry.hash, stepVersion: 1 };
const held = { ...aNotice(), openObjections: 1 };
const changed = plan(noticeNoun, "notice-1", stored, held, { ...act, command: "submit-objection" });
const view = noticeView({ ...stored, state: held, version: 2, hash: changed.entry.hash }, now, officialCalendar);
const entries: readonly HistoryEntry[] = [opened.entry, changed.entry];

const differing = (given: Parameters<typeof checkNotice>) =>
  checkNotice(...given)
    .filter(({ outcome }) => outcome === "differs")
    .map(({ check }) => check);

describe("R06 a notice checked by its reader", () => {
  it("finds nothing wrong with a true one", () => {
    expect(checkNotice(view, entries)).toHaveLength(5);
    expect(differing([view, entries])).toEqual([]);
  });

  it("sees a text, an item or a status that is not what was published", () => {
    expect(differing([{ ...view, reason: "换过的理由" }, entries])).toEqual(["text", "state"]);
    expect(differing([{ ...view, openObjections: 0 }, entries])).toEqual(["state"]);
    expect(differing([{ ...view, status: "cleared" }, entries])).toEqual(["state"]);
  });

  it("sees a change that was altered, cut off at the end or left out at the beginning", () => {
    const [first, second] = entries;
    if (!first || !second) throw new Error("two changes were made");
    const altered = [first, { ...second, reason: "后来加的理由" }];
    expect(checkNotice(view, altered)).toContainEqual({ check: "chain", outcome: "differs", brokenAt: 2 });
    expect(differing([view, [first]])).toEqual(["head", "state"]);
    expect(differing([view, [second]])).toEqual(["start", "chain", "state"]);
    expect(differing([view, []])).toEqual(["start", "head", "state"]);
  });
});

describe("R84 an announcement checked by its reader", () => {
  const asked = {
    announcementId: "a-1",
    cycleId: "main-2026",
    kind: "award",
    subjectId: "p-1",
    title: "公告",
    text: "结果如下。",
  } as const;
  const announcement = announce({ ...asked, items: [{ id: "1", title: "甲", text: "中标" }] }, { now });

  it("agrees with the fingerprint it was published with, and with nothing once a word is changed", () => {
    expect(fingerprintOf(announcement)).toBe(announcement.contentHash);
    expect(fingerprintOf({ ...announcement, text: "结果如下" })).not.toBe(announcement.contentHash);
  });

  it("takes a fingerprint as people copy it from paper, and nothing else", () => {
    const spaced = ` ${announcement.contentHash.toUpperCase().replace(/(.{8})/g, "$1 ")}\n`;
    expect(notedFingerprint(spaced)).toBe(announcement.contentHash);
    expect(notedFingerprint(announcement.contentHash.slice(1))).toBeNull();
  });
});
