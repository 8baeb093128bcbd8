import type { DrawCode, RosterEntry, UnitEntry } from "./draw-part.ts";
import { type Keyed, keyOf, misfitOf, rankOf } from "./seed-order.ts";

/**
 * Whoever takes a seat that falls vacant, in the order of the draw: those of the right field from elsewhere first, among equals by
 * their rank for the unit. Leaves out who must stay away and whoever is `gone`: on the panel, or no longer to be asked.
 *
 * `experts` is the roster as `inSeedOrder` gives it.
 */
export const substitutesFor = (
  { experts, seed }: { readonly experts: readonly Keyed<RosterEntry>[]; readonly seed: string },
  unit: UnitEntry,
  gone: readonly DrawCode[],
): readonly DrawCode[] => {
  const out = new Set([...unit.barred, ...gone]);
  const unitKey = keyOf(seed, unit.code);
  return experts
    .filter(({ entry }) => !out.has(entry.code))
    .map(({ entry, key }) => ({ code: entry.code, misfit: misfitOf(unit, entry), rank: rankOf(unitKey, key) }))
    .toSorted((one, other) => one.misfit - other.misfit || one.rank - other.rank || (one.code < other.code ? -1 : 1))
    .map(({ code }) => code);
};
