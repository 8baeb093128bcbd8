import type { Deciding, Decision } from "../kernel/deciding.ts";
import { addDays, type Instant, type LocalDate, laterOf, localDateOf } from "../kernel/instant.ts";
import { deadlineOf, isLate, recomputedDeadline, remainingWorkingDays, workingDays } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import { objectionsUntil } from "./objection-window.ts";
import { periodOfNotice } from "./open-notice.ts";
import type { PublicNotice } from "./public-notice.ts";

/**
 * R63: an objection has its reply, or was turned down on form. With the last one the clock goes on: the notice runs for the days
 * that were left when it was suspended, counted as it counts its days, and never ends earlier than published (domain.md C.2).
 * An objection found justified marks the notice, whatever its status.
 */
export const decideResumeNotice = (
  notice: PublicNotice,
  { upheld }: { readonly upheld: boolean },
  deciding: Clock,
): Decision<PublicNotice, "wrong-step"> => {
  if (notice.openObjections === 0) return refuse("wrong-step", "7.1.2", { step: notice.status, needed: "suspended" });
  const openObjections = notice.openObjections - 1;
  const freed = { ...notice, openObjections, objectionUpheld: notice.objectionUpheld || upheld };
  if (notice.suspendedAt === null || openObjections > 0) return ok(freed);
  return ok({ ...freed, status: "running", suspendedAt: null, ...extendedBy(notice, notice.suspendedAt, deciding) });
};

type Clock = Pick<Deciding, "now" | "calendar" | "settings">;

/** The end and the end of objections after a standstill; one that fell into the days after the end moves only the latter. */
const extendedBy = (notice: PublicNotice, suspendedAt: Instant, clock: Clock): Pick<PublicNotice, "end" | "objectionsUntil"> => {
  const { end, subject, objectionsUntil: until } = notice;
  const { now, calendar, settings } = clock;
  if (isLate(suspendedAt, end.dueAt)) {
    const left = remainingWorkingDays(calendar, suspendedAt, until);
    return { end, objectionsUntil: laterOf(until, deadlineOf(calendar, now, workingDays(left)).dueAt) };
  }
  const period = periodOfNotice(settings, subject);
  const amount =
    period.unit === "working_day"
      ? remainingWorkingDays(calendar, suspendedAt, end.dueAt)
      : daysBetween(localDateOf(suspendedAt), end.lastDay);
  const extended = recomputedDeadline(end, deadlineOf(calendar, now, { ...period, amount }));
  return { end: extended, objectionsUntil: laterOf(until, objectionsUntil(extended, clock)) };
};

const daysBetween = (first: LocalDate, last: LocalDate): number => {
  let days = 0;
  for (let day = first; day < last; day = addDays(day, 1)) days += 1;
  return days;
};
