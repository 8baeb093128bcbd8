import type * as z from "zod";
import type { readOwnNotifications } from "../../../domain/notification/contract.ts";
import type { Failure, Problem } from "../../api/problem.ts";

/** The member's settings as the API tells them. */
export type Own = z.infer<typeof readOwnNotifications.view>;
export type OwnChannel = Own["channels"][number];

/** A refusal that is about one field, by its code; null where it is about the whole or there is none. */
export const refusedAt = (failure: Failure | null, codes: readonly string[]): Problem | null =>
  failure?.kind === "refused" && codes.includes(failure.problem.code) ? failure.problem : null;

const usualDays = [1, 2, 3, 5, 10, 15] as const;

/** The days to choose from: the usual ones and those chosen elsewhere, in their order. */
export const daysOffered = (chosen: readonly number[]): readonly number[] =>
  [...new Set([...usualDays, ...chosen])].toSorted((one, other) => one - other);

/** `2026-11` and the months before it, as many as asked for, newest first. */
export const monthsUpTo = (day: string, count: number): readonly string[] => {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return Array.from({ length: count }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7));
};
