import { expect, it } from "vitest";
import { announce, announcementNoun } from "../../../domain/notice/announcement.ts";
import { noticeHash } from "../../../domain/notice/content-hash.ts";
import { aNotice, decidingAt } from "../../support/a-notice.ts";

const asked = {
  announcementId: "announcement-1",
  cycleId: "main-2026",
  kind: "acceptance-result",
  subjectId: "acceptance-1",
  title: "验收结果公告",
  text: "现将验收结果公告如下。",
  items: [{ id: "project-1", title: "丝网质量提升", text: "优秀" }],
} as const;

it("R84 an announcement carries the hash of what it says, and later ones sort first", () => {
  const first = announce({ ...asked, items: [...asked.items] }, decidingAt("2026-11-02T01:00:00.000Z"));
  const later = announce({ ...asked, items: [] }, decidingAt("2026-11-03T01:00:00.000Z"));
  expect(announcementNoun.schema.parse(first)).toEqual(first);
  expect(first.contentHash).toMatch(/^[0-9a-f]{64}$/);
  expect(first.contentHash).not.toBe(later.contentHash);
  expect((announcementNoun.place(later).list?.sort ?? "") < (announcementNoun.place(first).list?.sort ?? "")).toBe(true);
});

it("R06 the hash of a notice is of its words alone: its clock may move, its words may not", () => {
  expect(noticeHash(aNotice({ status: "ended" }))).toBe(noticeHash(aNotice()));
  expect(noticeHash(aNotice({ title: "另一份公示" }))).not.toBe(noticeHash(aNotice()));
});
