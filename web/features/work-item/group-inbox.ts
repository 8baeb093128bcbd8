import { addDays, type Instant, type LocalDate, localDateOf } from "../../../domain/kernel/instant.ts";
import { isLate, lastDayOf } from "../../../domain/kernel/period.ts";
import type { WorkItem } from "../../../domain/work-item/work-item.ts";

const inboxGroups = ["overdue", "today", "week", "later", "undated"] as const;
type InboxGroup = (typeof inboxGroups)[number];

/** Sunday of the week the day lies in; weeks begin on Monday. */
const endOfWeek = (day: LocalDate): LocalDate => addDays(day, (7 - new Date(`${day}T00:00:00Z`).getUTCDay()) % 7);

/** When a thing that waits is due, as seen at `now`: the last day it can be done counts, not the midnight after it. */
export const groupOf = (dueAt: Instant | null, now: Instant): InboxGroup => {
  if (dueAt === null) return "undated";
  if (isLate(now, dueAt)) return "overdue";
  const today = localDateOf(now);
  const lastDay = lastDayOf(dueAt);
  if (lastDay <= today) return "today";
  return lastDay <= endOfWeek(today) ? "week" : "later";
};

type Grouped = { readonly group: InboxGroup; readonly items: readonly WorkItem[] };

/** The groups that have something in them, the most urgent first; within each the order stays. */
export const grouped = (items: readonly WorkItem[], now: Instant): readonly Grouped[] =>
  inboxGroups
    .map((group) => ({ group, items: items.filter(({ dueAt }) => groupOf(dueAt, now) === group) }))
    .filter((each) => each.items.length > 0);

const nameFields = ["title", "name", "unitName", "year"] as const;

/** What the record is called, from what lists may show of it. */
export const subjectOf = (summary: WorkItem["summary"]): string | null => {
  const name = nameFields.map((field) => summary[field]).find((value) => typeof value === "string" || typeof value === "number");
  return name === undefined ? null : String(name);
};
