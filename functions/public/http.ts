import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { checkEligibility, readEligibility } from "./check-eligibility.ts";
import { followObjection } from "./follow-objection.ts";
import { listActivities } from "./list-activities.ts";
import { listAnnouncements } from "./list-announcements.ts";
import { listCalls } from "./list-calls.ts";
import { listCycles } from "./list-cycles.ts";
import { listPublicExperts } from "./list-experts.ts";
import { listNotices } from "./list-notices.ts";
import { listRubrics } from "./list-rubrics.ts";
import { readAnnouncement } from "./read-announcement.ts";
import { readCall } from "./read-call.ts";
import { listPublicDraws, readDraw, readDrawPart } from "./read-draws.ts";
import { listPublicEntries, readPublicEntry } from "./read-entries.ts";
import { readNotice } from "./read-notice.ts";
import { readNoticeHistory } from "./read-notice-history.ts";
import { readReceiptKey } from "./read-receipt-key.ts";
import { readRubric } from "./read-rubric.ts";
import { readGlossary, readStandard } from "./read-standard.ts";
import { readWorkingDays } from "./read-working-days.ts";
import { submitObjection } from "./submit-objection.ts";
import { listUnitResults, readUnitResult } from "./unit-results.ts";

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
  listUnitResults,
  readUnitResult,
  readStandard,
  readGlossary,
  listPublicDraws,
  readDraw,
  readDrawPart,
  listPublicExperts,
  readEligibility,
  checkEligibility,
  readReceiptKey,
  listActivities,
  listRubrics,
  readRubric,
  listPublicEntries,
  readPublicEntry,
  readWorkingDays,
];
export const createHandler = httpFunction("public", routes);
export const handler = createHandler(live);
