import { assign } from "./assign.ts";
import type { AssignmentProblem } from "./assignment-problem.ts";
import type { PanelEntry, RosterEntry, UnitEntry } from "./draw-part.ts";
import { inSeedOrder, type Keyed, misfitOf, priceOf, rankOf } from "./seed-order.ts";

/** What a draw rests on; the seed is 64 hex digits. */
export type DrawTerms = {
  readonly roster: readonly RosterEntry[];
  readonly units: readonly UnitEntry[];
  readonly seed: string;
  readonly panelSize: number;
};

/**
 * 随机抽取 (R05, R14): `panelSize` different experts for each unit, nobody who must stay away, nobody beyond their limit, loads as
 * equal as that allows; then the least sum of prices, where a price is 10,000 for another field, 1,000 for the unit's own place, and
 * a lottery number below 128 that only the seed decides. A function of its arguments alone, so anyone can work it out again. A panel
 * is shorter only where no assignment could fill it. By unit code; the leader comes first.
 */
export const drawPanels = ({ roster, units, seed, panelSize }: DrawTerms): readonly PanelEntry[] => {
  const experts = inSeedOrder(roster, seed);
  const keyed = inSeedOrder(units, seed);
  const { assignment } = assign(problemOf(keyed, experts, panelSize));
  const panels = keyed.map(({ entry, key }, index) => {
    const seated = (assignment.panels[index] ?? []).flatMap((expert) => experts[expert] ?? []);
    return { unit: entry.code, panel: byRank(key, seated).map(({ code }) => code) };
  });
  return panels.toSorted((one, other) => (one.unit < other.unit ? -1 : 1));
};

/** The experts in the order of their rank for the unit with this key. */
const byRank = (unitKey: number, experts: readonly Keyed<RosterEntry>[]): readonly RosterEntry[] =>
  experts
    .map(({ entry, key }) => ({ entry, rank: rankOf(unitKey, key) }))
    .toSorted((one, other) => one.rank - other.rank || (one.entry.code < other.entry.code ? -1 : 1))
    .map(({ entry }) => entry);

const problemOf = (units: readonly Keyed<UnitEntry>[], experts: readonly Keyed<RosterEntry>[], panelSize: number): AssignmentProblem => {
  const size = { units: units.length, experts: experts.length };
  const problem = {
    ...size,
    seats: panelSize,
    capacity: Int32Array.from(experts, ({ entry }) => entry.capacity),
    allowed: new Uint8Array(size.units * size.experts).fill(1),
    cost: new Int32Array(size.units * size.experts),
  };
  const placeOf = new Map(experts.map(({ entry: { code } }, index) => [code, index]));
  for (const [row, unit] of units.entries()) {
    const first = row * size.experts;
    for (const code of unit.entry.barred) {
      const barred = placeOf.get(code);
      if (barred !== undefined) problem.allowed[first + barred] = 0;
    }
    for (const [column, { entry, key }] of experts.entries())
      problem.cost[first + column] = priceOf(misfitOf(unit.entry, entry), rankOf(unit.key, key));
  }
  return problem;
};
