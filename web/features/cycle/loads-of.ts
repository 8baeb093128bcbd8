import type { PanelEntry, RosterEntry } from "../../../domain/draw/draw-part.ts";

/** How many experts of a draw carry how many units, none included. The record knows them by codes alone, and so does this. */
export const loadsOf = (
  roster: readonly Pick<RosterEntry, "code">[],
  panels: readonly Pick<PanelEntry, "panel">[],
): readonly { readonly units: number; readonly experts: number }[] => {
  const carried = new Map(roster.map(({ code }) => [code, 0]));
  for (const code of panels.flatMap(({ panel }) => panel)) carried.set(code, (carried.get(code) ?? 0) + 1);
  const counts = new Map<number, number>();
  for (const units of carried.values()) counts.set(units, (counts.get(units) ?? 0) + 1);
  return [...counts].map(([units, experts]) => ({ units, experts })).toSorted((one, other) => one.units - other.units);
};
