import type { Deciding } from "../kernel/deciding.ts";
import type { Instant } from "../kernel/instant.ts";
import { deadlineOf } from "../kernel/period.ts";
import { periodOf } from "../programme/period-of.ts";

/** Until when a result announced then may be appealed against (`appeal.resultDays`, domain.md B.4); null where none is offered. */
export const appealsUntil = (announcedAt: Instant, { calendar, settings }: Pick<Deciding, "calendar" | "settings">): Instant | null => {
  const window = periodOf(settings, "appeal.resultDays");
  return window.amount === 0 ? null : deadlineOf(calendar, announcedAt, window).dueAt;
};
