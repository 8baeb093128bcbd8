import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign } from "../../../domain/draw/assign.ts";
import type { AssignmentProblem } from "../../../domain/draw/assignment-problem.ts";
import { verifyOptimal } from "../../../domain/draw/verify-optimal.ts";

/** A problem by rows: the cost of each pair, null where the expert must stay away. */
const aProblem = (rows: readonly (readonly (number | null)[])[], seats: number, capacity: readonly number[]): AssignmentProblem => ({
  units: rows.length,
  experts: capacity.length,
  seats,
  capacity: Int32Array.from(capacity),
  allowed: Uint8Array.from(rows.flat(), (cost) => (cost === null ? 0 : 1)),
  cost: Int32Array.from(rows.flat(), (cost) => cost ?? 0),
});

type Score = { readonly squares: number; readonly cost: number };

const choices = (experts: number, seats: number): readonly (readonly number[])[] => {
  if (seats === 0) return [[]];
  if (experts < seats) return [];
  const last = experts - 1;
  return [...choices(last, seats), ...choices(last, seats - 1).map((chosen) => [...chosen, last])];
};

/** Every assignment there is: the least squares of loads, then the least cost; undefined when there is none. */
const bruteForce = ({ units, experts, seats, capacity, allowed, cost }: AssignmentProblem): Score | undefined => {
  let best: Score | undefined;
  const panels = choices(experts, seats);
  const visit = (unit: number, loads: readonly number[], sum: number): void => {
    if (unit === units) {
      const squares = loads.reduce((all, load) => all + load * load, 0);
      if (!best || squares < best.squares || (squares === best.squares && sum < best.cost)) best = { squares, cost: sum };
      return;
    }
    for (const panel of panels) {
      const pairs = panel.map((expert) => unit * experts + expert);
      if (pairs.some((pair) => allowed[pair] !== 1)) continue;
      const next = loads.map((load, expert) => load + (panel.includes(expert) ? 1 : 0));
      if (next.some((load, expert) => load > (capacity[expert] ?? 0))) continue;
      visit(unit + 1, next, sum + pairs.reduce((all, pair) => all + (cost[pair] ?? 0), 0));
    }
  };
  visit(
    0,
    Array.from({ length: experts }, () => 0),
    0,
  );
  return best;
};

const tiny = fc
  .record({ units: fc.integer({ min: 1, max: 4 }), experts: fc.integer({ min: 2, max: 5 }), seats: fc.integer({ min: 1, max: 2 }) })
  .chain(({ units, experts, seats }) =>
    fc.record({
      rows: fc.array(
        fc.array(fc.option(fc.integer({ min: -5, max: 5 }), { freq: 4, nil: null }), { minLength: experts, maxLength: experts }),
        { minLength: units, maxLength: units },
      ),
      seats: fc.constant(seats),
      capacity: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: experts, maxLength: experts }),
    }),
  )
  .map(({ rows, seats, capacity }) => aProblem(rows, seats, capacity));

/** Marsaglia's xorshift, so that a larger problem is the same each time. */
const aLargeProblem = (units: number, experts: number, seed: number): AssignmentProblem => {
  let state = seed;
  const next = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 4_294_967_296) * below);
  };
  const rows = Array.from({ length: units }, () => Array.from({ length: experts }, () => (next(100) < 10 ? null : next(500) - 250)));
  return aProblem(
    rows,
    5,
    Array.from({ length: experts }, () => 8 + next(20)),
  );
};

describe("the assignment of experts to units", () => {
  it("R14 is the best of all there are: most equal loads, then least cost; or says that there is none", () => {
    fc.assert(
      fc.property(tiny, (problem) => {
        const best = bruteForce(problem);
        const { filled, assignment } = assign(problem);
        expect(filled).toBe(best !== undefined);
        if (!best) return;
        const squares = assignment.loads.reduce((all, load) => all + load * load, 0);
        expect({ squares, cost: assignment.cost }).toEqual(best);
        expect(verifyOptimal(problem, assignment)).toEqual([]);
      }),
      { numRuns: 600, seed: 20261123 },
    );
  });

  it("R05 proves itself on larger ones, limits and conflicts in the way", () => {
    for (const seed of [1, 7, 99]) {
      const problem = aLargeProblem(120, 60, seed);
      const { filled, assignment } = assign(problem);
      expect(filled).toBe(true);
      expect(verifyOptimal(problem, assignment)).toEqual([]);
    }
  });

  it("spreads the load evenly where nothing stands against it", () => {
    const rows = Array.from({ length: 7 }, (_, unit) => Array.from({ length: 5 }, (_, expert) => (unit * expert) % 4));
    const { assignment } = assign(aProblem(rows, 3, [9, 9, 9, 9, 9]));
    expect([...assignment.loads].toSorted()).toEqual([4, 4, 4, 4, 5]);
  });

  it("says which units lack seats, and which experts they compete for, without breaking a conflict", () => {
    const problem = aProblem(
      [
        [0, null, null, 1],
        [0, null, null, 1],
        [1, 1, 1, 1],
      ],
      2,
      [1, 3, 3, 2],
    );
    const answer = assign(problem);
    expect(answer.filled).toBe(false);
    if (answer.filled) return;
    expect(answer.assignment.panels.map((panel) => panel.length).reduce((sum, size) => sum + size)).toBe(5);
    expect(answer.shortfall).toEqual({ missing: [{ unit: expect.any(Number), seats: 1 }], crowd: [0, 1], exhausted: [0] });
    expect(verifyOptimal(problem, answer.assignment)).toContain("unit-short");
    expect(verifyOptimal(problem, answer.assignment)).not.toContain("not-allowed");
  });

  it("never seats anyone barred, whoever else is taken away", () => {
    fc.assert(
      fc.property(tiny, fc.nat(4), (problem, gone) => {
        const without = { ...problem, allowed: problem.allowed.map((one, pair) => (pair % problem.experts === gone ? 0 : one)) };
        const { assignment } = assign(without);
        for (const [unit, panel] of assignment.panels.entries())
          for (const expert of panel) expect(without.allowed[unit * problem.experts + expert]).toBe(1);
      }),
      { seed: 20261123 },
    );
  });

  it("what is added to all of one expert's costs does not change whether every seat can be filled, nor the loads' balance", () => {
    fc.assert(
      fc.property(tiny, fc.nat(4), fc.integer({ min: -20, max: 20 }), (problem, chosen, added) => {
        const dearer = { ...problem, cost: problem.cost.map((cost, pair) => (pair % problem.experts === chosen ? cost + added : cost)) };
        const [one, other] = [assign(problem), assign(dearer)];
        expect(other.filled).toBe(one.filled);
        if (one.filled) expect([...other.assignment.loads].toSorted()).toEqual([...one.assignment.loads].toSorted());
      }),
      { seed: 20261123 },
    );
  });

  it("the check finds every flaw by itself", () => {
    const problem = aProblem(
      [
        [0, 5, 5],
        [5, 0, 5],
      ],
      1,
      [2, 2, 2],
    );
    const { assignment } = assign(problem);
    expect(verifyOptimal(problem, assignment)).toEqual([]);
    expect(verifyOptimal(problem, { ...assignment, panels: [[1], [0]] })).toEqual(["not-optimal"]);
    expect(verifyOptimal(problem, { ...assignment, panels: [[0], [0]] })).toEqual(["loads-wrong", "not-optimal"]);
    expect(verifyOptimal(problem, { ...assignment, panels: [[0, 0], [1]] })).toContain("seat-twice");
    expect(verifyOptimal(problem, { ...assignment, certificate: { ...assignment.certificate, weight: 3 } })).toContain("weight-too-small");
    expect(verifyOptimal({ ...problem, allowed: new Uint8Array(6) }, assignment)).toContain("not-allowed");
    expect(verifyOptimal({ ...problem, capacity: new Int32Array(3) }, assignment)).toContain("over-capacity");
  });
});
