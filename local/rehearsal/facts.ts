import { Instant } from "../../domain/kernel/instant.ts";
import type { Facts } from "./journal.ts";

/** A fact an earlier step brought forth; its absence is a bug of the rehearsal. */
export const fact = (facts: Facts | undefined, name: string): string => {
  const value = facts?.[name];
  if (value === undefined) throw new Error(`the rehearsal has no ${name}`);
  return value;
};

/** Two minutes after: late enough for what falls due then, and for the minute that the opening of proposals waits. */
export const justAfter = (instant: string): Instant => Instant.parse(new Date(Date.parse(instant) + 2 * 60_000).toISOString());

/** The same time of day some days later. */
export const daysAfter = (instant: string, days: number): Instant =>
  Instant.parse(new Date(Date.parse(instant) + days * 24 * 3_600_000).toISOString());
