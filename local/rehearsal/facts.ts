import type { Facts } from "./journal.ts";

/** A fact an earlier step brought forth; its absence is a bug of the rehearsal. */
export const fact = (facts: Facts | undefined, name: string): string => {
  const value = facts?.[name];
  if (value === undefined) throw new Error(`the rehearsal has no ${name}`);
  return value;
};
