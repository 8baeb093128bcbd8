import type { Deciding } from "../kernel/deciding.ts";
import { deadlineOf } from "../kernel/period.ts";
import { noticePeriod } from "../programme/period-of.ts";
import type { NoticeSubject, PublicNotice } from "./public-notice.ts";

const periodKind = { shortlist: "shortlist", "award-candidate": "bidCandidate", "acceptance-result": "result" } as const;

type Asked = Pick<PublicNotice, "noticeId" | "cycleId" | "title" | "reason" | "items"> & { readonly subject: NoticeSubject };

/** Opens a public notice at once, for as long as the cycle's programme says (R63, domain.md B.4). The first day is not counted. */
export const openNotice = (asked: Asked, { now, calendar, settings }: Pick<Deciding, "now" | "calendar" | "settings">): PublicNotice => ({
  ...asked,
  status: "scheduled",
  howToObject: "/api/public/notices/{id}/objections",
  startsAt: now,
  end: deadlineOf(calendar, now, noticePeriod(settings, periodKind[asked.subject.kind])),
  openObjections: 0,
  suspendedAt: null,
  objectionUpheld: false,
  endedAt: null,
});
