import { type Calendar, isWorkingDay, workingDaysBetween } from "../../../domain/kernel/calendar.ts";
import { addDays, endOfDay, type Instant, LocalDate } from "../../../domain/kernel/instant.ts";
import { isLate, lastDayOf, remainingWorkingDays } from "../../../domain/kernel/period.ts";

/** What an extension would change, or why it cannot be. */
export type Moved =
  | { readonly can: false; readonly why: "alreadyClosed" | "notLater" }
  | {
      readonly can: true;
      readonly until: Instant;
      readonly before: { readonly lastDay: LocalDate; readonly left: number };
      readonly after: { readonly lastDay: LocalDate; readonly left: number };
      readonly gained: number;
      readonly provisional: boolean;
      readonly restDay: boolean;
    };

/** A closing moved to the end of another day, as it would be seen at `now`. Null while no day is chosen. */
export const movedClosing = (calendar: Calendar, now: Instant, dueAt: Instant, day: string): Moved | null => {
  if (isLate(now, dueAt)) return { can: false, why: "alreadyClosed" };
  const chosen = LocalDate.safeParse(day);
  if (!chosen.success) return null;
  const until = endOfDay(chosen.data, "24:00");
  if (until <= dueAt) return { can: false, why: "notLater" };
  const lastDay = lastDayOf(dueAt);
  const that = isWorkingDay(calendar, chosen.data);
  return {
    can: true,
    until,
    before: { lastDay, left: remainingWorkingDays(calendar, now, dueAt) },
    after: { lastDay: chosen.data, left: remainingWorkingDays(calendar, now, until) },
    gained: workingDaysBetween(calendar, addDays(lastDay, 1), chosen.data),
    provisional: that.provisional,
    restDay: !that.working,
  };
};
