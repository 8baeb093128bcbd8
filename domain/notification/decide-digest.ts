import { type Calendar, workingDaysBetween } from "../kernel/calendar.ts";
import { addDays, type Instant, instantOf, type LocalDate, localDateOf } from "../kernel/instant.ts";
import type { WorkItem } from "../work-item/work-item.ts";
import type { NotificationSetting } from "./notification-setting.ts";

/** Why an item is told of; the first that holds. */
export const digestReasons = ["overdue", "due", "soon", "new"] as const;
export type DigestReason = (typeof digestReasons)[number];

export type Told = { readonly item: WorkItem; readonly why: DigestReason };

type Knowing = Pick<NotificationSetting, "pace" | "remindBefore"> & {
  readonly now: Instant;
  /** Up to when an earlier digest told. */
  readonly since: Instant;
  readonly calendar: Calendar;
};

/** Overdue items are told of on these working days after the due day, and on each fifth from then on. */
const firstOverdue = [1, 3, 5] as const;
const overdueEvery = 5;

/**
 * What of all that is open now is worth telling today, the most urgent first. It looks at each item's present due time alone: one that was
 * moved is told by its new one, what is done is not there to be told. Days that passed without a digest are caught up in this one.
 */
export const decideDigest = (open: readonly WorkItem[], knowing: Knowing): readonly Told[] => {
  const told = open.flatMap((item) => {
    const why = whyTell(item, knowing);
    return why === undefined ? [] : [{ item, why }];
  });
  return digestReasons.flatMap((reason) => told.filter(({ why }) => why === reason));
};

const whyTell = (item: WorkItem, knowing: Knowing): DigestReason | undefined => {
  const { pace, since } = knowing;
  const urgent = item.dueAt === null ? undefined : whyRemind(item.dueAt, knowing);
  return urgent ?? (pace === "daily" && item.openedAt >= since ? "new" : undefined);
};

const whyRemind = (dueAt: Instant, { remindBefore, now, since, calendar }: Knowing): DigestReason | undefined => {
  const dueDay = lastDayOf(dueAt);
  const today = localDateOf(now);
  const toldOn = dayToldBefore(since, today);
  if (dueAt <= now) {
    const late = (day: LocalDate): number => workingDaysBetween(calendar, addDays(dueDay, 1), day);
    return overdueDayWithin(late(toldOn), late(today)) ? "overdue" : undefined;
  }
  const left = (day: LocalDate): number => workingDaysBetween(calendar, addDays(day, 1), dueDay);
  if (left(today) === 0) return "due";
  return remindBefore.some((days) => left(today) <= days && days < left(toldOn)) ? "soon" : undefined;
};

/** The day of the digest before; of one that was asked for today itself, the day before. */
const dayToldBefore = (since: Instant, today: LocalDate): LocalDate => {
  const day = localDateOf(since);
  return day < today ? day : addDays(today, -1);
};

/** Whether one of the days on which overdue items are told of lies after `from` and up to `upTo`. */
const overdueDayWithin = (from: number, upTo: number): boolean => {
  const nextFifth = overdueEvery * (Math.floor(from / overdueEvery) + 1);
  return firstOverdue.some((day) => from < day && day <= upTo) || nextFifth <= upTo;
};

/** The day that ends with the due time: midnight belongs to the day before, which people know it by. */
const lastDayOf = (dueAt: Instant): LocalDate => localDateOf(instantOf(new Date(Date.parse(dueAt) - 1)));
