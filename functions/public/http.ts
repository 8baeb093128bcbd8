import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { followObjection } from "./follow-objection.ts";
import { listAnnouncements } from "./list-announcements.ts";
import { listCalls } from "./list-calls.ts";
import { listCycles } from "./list-cycles.ts";
import { listNotices } from "./list-notices.ts";
import { readAnnouncement } from "./read-announcement.ts";
import { readCall } from "./read-call.ts";
import { readNotice } from "./read-notice.ts";
import { readNoticeHistory } from "./read-notice-history.ts";
import { readStandard } from "./read-standard.ts";
import { submitObjection } from "./submit-objection.ts";

/** Clause 4, open: what everyone may read without login, and the way to object. */
export const routes = [
  listCycles,
  listCalls,
  readCall,
  listNotices,
  readNotice,
  readNoticeHistory,
  submitObjection,
  followObjection,
  listAnnouncements,
  readAnnouncement,
  readStandard,
];
export const createHandler = httpFunction("public", routes);
export const handler = createHandler(live);
