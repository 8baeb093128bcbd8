import type { Deciding } from "../kernel/deciding.ts";
import { deadlineOf, type Period } from "../kernel/period.ts";
import { noticePeriod } from "../programme/period-of.ts";
import { objectionsUntil } from "./objection-window.ts";
import type { NoticeSubject, PublicNotice } from "./public-notice.ts";

const periodKind = {
  shortlist: "shortlist",
  "award-candidate": "bidCandidate",
  "acceptance-result": "result",
  "unit-results": "result",
} as const;

/** How long a notice on this matter stands, by the programme. */
export const periodOfNotice = (settings: Deciding["settings"], { kind }: NoticeSubject): Period => noticePeriod(settings, periodKind[kind]);

type Asked = Pick<PublicNotice, "noticeId" | "cycleId" | "title" | "reason" | "items"> & { readonly subject: NoticeSubject };

/** Puts a matter on public notice at once, for as long as the cycle's programme says (R63, domain.md B.4). The first day is not counted. */
export const openNotice = (asked: Asked, deciding: Pick<Deciding, "now" | "calendar" | "settings">): PublicNotice => {
  const end = deadlineOf(deciding.calendar, deciding.now, periodOfNotice(deciding.settings, asked.subject));
  return {
    ...asked,
    status: "running",
    howToObject: `/api/public/notices/${asked.noticeId}/objections`,
    startsAt: deciding.now,
    end,
    objectionsUntil: objectionsUntil(end, deciding),
    openObjections: 0,
    suspendedAt: null,
    objectionUpheld: false,
    endedAt: null,
    outcomeApplied: false,
  };
};
