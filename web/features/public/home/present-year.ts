import type { CycleStatus } from "../../../../domain/cycle/cycle.ts";

/** The year that is spoken of: the latest that has not come to its end, else the latest. */
export const presentYear = <Year extends { readonly status: CycleStatus }>(years: readonly Year[]): Year | undefined =>
  years.findLast(({ status }) => status !== "closed" && status !== "cancelled") ?? years.at(-1);
