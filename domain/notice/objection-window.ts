import type { Deciding } from "../kernel/deciding.ts";
import { type Instant, laterOf, startOfDay } from "../kernel/instant.ts";
import { type ComputedDeadline, deadlineOf } from "../kernel/period.ts";
import { periodOf } from "../programme/period-of.ts";

/**
 * Until when objections are taken: the end of the notice and the programme's working days after it (B.4, default 0).
 * Counted from the last day, because an end at 24:00 already bears the next day's date.
 */
export const objectionsUntil = (end: ComputedDeadline, { calendar, settings }: Pick<Deciding, "calendar" | "settings">): Instant =>
  settings.objection.windowDays === 0
    ? end.dueAt
    : laterOf(end.dueAt, deadlineOf(calendar, startOfDay(end.lastDay), periodOf(settings, "objection.windowDays")).dueAt);
