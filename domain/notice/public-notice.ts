import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { newestFirst } from "../kernel/newest-first.ts";
import type { Deadline, Noun } from "../kernel/noun.ts";
import { ComputedDeadline } from "../kernel/period.ts";
import { placed } from "../kernel/place.ts";

export const NoticeStatus = z.enum(["scheduled", "running", "suspended", "ended", "cleared", "upheld"]);
export type NoticeStatus = z.infer<typeof NoticeStatus>;

/** What a notice is about; clearing or upholding it moves that record on (statemachines/public-notice). */
export const NoticeSubject = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("shortlist"), cycleId: Id }),
  z.strictObject({ kind: z.literal("award-candidate"), procurementId: Id }),
  z.strictObject({ kind: z.literal("acceptance-result"), acceptanceId: Id }),
  z.strictObject({ kind: z.literal("unit-results"), resultListId: Id }),
]);
export type NoticeSubject = z.infer<typeof NoticeSubject>;

/** One line of what is put on notice: a project of the list, a candidate, a result. Organisations only, no persons (PIPL 25). */
export const NoticeItem = z.strictObject({ id: Id, title: z.string(), text: z.string() });
export type NoticeItem = z.infer<typeof NoticeItem>;

/** 公示: invites objections for a set time; an open objection holds what comes next. */
export const PublicNotice = z.strictObject({
  noticeId: Id,
  cycleId: Id,
  subject: NoticeSubject,
  status: NoticeStatus,
  title: z.string(),
  reason: z.string(),
  howToObject: z.string(),
  items: z.array(NoticeItem).min(1).max(500),
  startsAt: Instant,
  /** Its end as published; only ever extended. */
  end: ComputedDeadline,
  /** Objections are taken until then: the end, or later where the programme grants days after it. */
  objectionsUntil: Instant,
  openObjections: z.int().nonnegative(),
  /** Set while an open objection stops the clock. */
  suspendedAt: Instant.nullable(),
  /** True once an objection was found justified: the matter goes back instead of on. */
  objectionUpheld: z.boolean(),
  endedAt: Instant.nullable(),
  /** True once the record it was about has gone on or back; until then its workflow is wanted. */
  outcomeApplied: z.boolean(),
});
export type PublicNotice = z.infer<typeof PublicNotice>;

const officer = "role:evaluation-body:officer";

export const noticeNoun: Noun<PublicNotice> = {
  name: "notice",
  schema: PublicNotice,
  place: (notice) => {
    const { status, startsAt, end, objectionsUntil, subject } = notice;
    return placed(notice.outcomeApplied ? "done" : status, {
      deadlines: deadlinesOf(notice),
      waits:
        status === "suspended"
          ? [{ action: "answer-objections", audience: officer, clause: "7.1.2" }]
          : status === "scheduled" || status === "running"
            ? [{ action: "await-notice", audience: officer, clause: "7.1.2", dueAt: objectionsUntil }]
            : [],
      list: status === "scheduled" ? null : { key: "public:notice", sort: newestFirst(startsAt) },
      summary: { title: notice.title, kind: subject.kind, status, startsAt, endsAt: end.dueAt },
      workflow: notice.outcomeApplied ? null : "public-notice",
    });
  },
};

const deadlinesOf = ({ status, startsAt, objectionsUntil }: PublicNotice): readonly Deadline[] => {
  if (status === "scheduled") return [{ purpose: "start-notice", dueAt: startsAt }];
  return status === "running" ? [{ purpose: "end-notice", dueAt: objectionsUntil }] : [];
};
