import { CycleStatus } from "../../../domain/cycle/cycle.ts";
import type { HistoryEntry } from "../../../domain/kernel/history.ts";

/** A phase of the year as it really ran; `until` is null while it goes on. */
type Phase = { readonly status: CycleStatus; readonly from: string; readonly until: string | null };

/** The phases a cycle went through, from its history. The last one of an ended year has no length, so it is left out. */
export const phasesOf = (entries: readonly Pick<HistoryEntry, "at" | "changes">[]): readonly Phase[] => {
  const turns = entries.flatMap(({ at, changes }) => {
    const status = CycleStatus.safeParse(changes["status"]);
    return status.success ? [{ status: status.data, at }] : [];
  });
  return turns
    .map(({ status, at }, place): Phase => ({ status, from: at, until: turns[place + 1]?.at ?? null }))
    .filter(({ status }) => status !== "closed" && status !== "cancelled");
};

/** Where a moment lies in a span, in percent from its left; outside it at its edge. */
export const percentAt = (moment: number, [from, until]: readonly [number, number]): number =>
  until <= from ? 0 : Math.min(100, Math.max(0, ((moment - from) / (until - from)) * 100));

/** Whole months around what is shown, so that the picture has a scale. */
export const spanOf = (moments: readonly number[]): readonly [number, number] => {
  const first = new Date(Math.min(...moments));
  const last = new Date(Math.max(...moments));
  return [Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1), Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1)];
};

/** The first of each month within a span, every second or third one where they would stand too close. */
export const monthsIn = ([from, until]: readonly [number, number]): readonly number[] => {
  const months: number[] = [];
  const first = new Date(from);
  for (let place = 0; ; place += 1) {
    const month = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + place, 1);
    if (month >= until) break;
    months.push(month);
  }
  const every = Math.ceil(months.length / 12);
  return months.filter((_, place) => place % every === 0);
};
