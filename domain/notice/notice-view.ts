import * as z from "zod";
import type { Calendar } from "../kernel/calendar.ts";
import { Id } from "../kernel/id.ts";
import { Instant, LocalDate } from "../kernel/instant.ts";
import type { Stored } from "../kernel/noun.ts";
import { remainingWorkingDays } from "../kernel/period.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";
import { noticeHash } from "./content-hash.ts";
import { NoticeStatus, PublicNotice } from "./public-notice.ts";

const kind = z.enum(["shortlist", "award-candidate", "acceptance-result", "unit-results"]);

/** A notice as the public list shows it. */
export const NoticeRow = z.object({
  noticeId: Id,
  title: z.string(),
  kind,
  status: NoticeStatus,
  startsAt: Instant,
  endsAt: Instant,
});

/** A notice as everyone reads it: its words, its countdown, and the hashes that prove both. */
export const NoticeView = NoticeRow.extend({
  ...PublicNotice.pick({ cycleId: true, reason: true, howToObject: true, items: true, suspendedAt: true, endedAt: true }).shape,
  ...PublicNotice.pick({ openObjections: true, objectionsUntil: true }).shape,
  lastDay: LocalDate,
  /** Whole working days left after today; 0 on the last day, null while an objection stops the clock and once it is over. */
  remainingWorkingDays: z.int().nullable(),
  /** The end rests on a year whose holidays are not yet official; it may move later, never earlier. */
  provisional: z.boolean(),
  calendarVersion: z.string(),
  contentHash: Sha256Hex,
  version: z.int().positive(),
  /** Hash of the last history entry. */
  hash: Sha256Hex,
});
export type NoticeView = z.infer<typeof NoticeView>;

export const noticeView = ({ state, version, hash }: Stored<PublicNotice>, now: Instant, calendar: Calendar): NoticeView => {
  const { end, status, subject } = state;
  return {
    ...state,
    kind: subject.kind,
    endsAt: end.dueAt,
    lastDay: end.lastDay,
    remainingWorkingDays: status === "running" ? remainingWorkingDays(calendar, now, end.dueAt) : null,
    provisional: end.provisional,
    calendarVersion: end.calendarVersion,
    contentHash: noticeHash(state),
    version,
    hash,
  };
};
