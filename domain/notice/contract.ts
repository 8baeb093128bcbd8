import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { HistoryEntry } from "../kernel/history.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Announcement } from "./announcement.ts";
import { NoticeRow, NoticeView } from "./notice-view.ts";

const NoRequest = z.strictObject({});
/** What all reading without login has in common (R06). */
const open = { method: "GET", clause: "4", who: [] } as const;

export const listNotices = contract({
  ...open,
  name: "list-notices",
  path: "/public/notices",
  title: { zh: "公示列表", en: "Public notices" },
  requirements: ["R06", "R63"],
  params: NoParams,
  request: PageQuery,
  view: pageOf(NoticeRow),
  refusals: [],
});

export const readNotice = contract({
  ...open,
  name: "read-notice",
  path: "/public/notices/{id}",
  title: { zh: "查看公示", en: "Read a public notice" },
  requirements: ["R06", "R63"],
  params: ById,
  request: NoRequest,
  view: NoticeView,
  refusals: ["unknown-record"],
});

/** Every entry in full, so that anyone can recompute the chain of hashes and replay the notice from it. */
export const readNoticeHistory = contract({
  ...open,
  name: "read-notice-history",
  path: "/public/notices/{id}/history",
  title: { zh: "公示的变更记录", en: "History of a public notice" },
  requirements: ["R06"],
  params: ById,
  request: PageQuery,
  view: pageOf(HistoryEntry),
  refusals: ["unknown-record"],
});

export const AnnouncementRow = z.object({
  announcementId: Id,
  ...Announcement.pick({ cycleId: true, kind: true, title: true, contentHash: true }).shape,
  publishedAt: Instant,
});

export const listAnnouncements = contract({
  ...open,
  name: "list-announcements",
  path: "/public/announcements",
  title: { zh: "公告列表", en: "Announcements" },
  requirements: ["R06", "R84"],
  params: NoParams,
  request: PageQuery,
  view: pageOf(AnnouncementRow),
  refusals: [],
});

export const readAnnouncement = contract({
  ...open,
  name: "read-announcement",
  path: "/public/announcements/{id}",
  title: { zh: "查看公告", en: "Read an announcement" },
  requirements: ["R06", "R84"],
  params: ById,
  request: NoRequest,
  view: Announcement,
  refusals: ["unknown-record"],
});
