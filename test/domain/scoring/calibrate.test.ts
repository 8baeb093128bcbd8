import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrate } from "../../../domain/scoring/calibrate.ts";
import type { PanelTotals } from "../../../domain/scoring/mark-grid.ts";

const row = (evaluationId: string, totals: Readonly<Record<string, number>>): PanelTotals => ({
  evaluationId,
  marks: Object.entries(totals).map(([memberId, total]) => ({ memberId, total })),
});
const severitiesOf = (rows: readonly PanelTotals[]) => calibrate(rows).experts.map(({ memberId, severity }) => [memberId, severity]);
const rankingOf = (rows: readonly PanelTotals[]) => {
  const scores = calibrate(rows).scores.toSorted((one, other) => one.score - other.score);
  return scores.map(({ evaluationId, score }) => ({ evaluationId, above: score - (scores[0]?.score ?? 0) }));
};
const mapped = (rows: readonly PanelTotals[], change: (memberId: string, total: number) => number): readonly PanelTotals[] =>
  rows.map(({ evaluationId, marks }) => ({
    evaluationId,
    marks: marks.map(({ memberId, total }) => ({ memberId, total: change(memberId, total) })),
  }));

/** Panels of three to five of twelve experts; the first expert sits everywhere, so all are one group. */
const members = fc.subarray(["e02", "e03", "e04", "e05", "e06", "e07", "e08", "e09", "e10", "e11", "e12"], { minLength: 2, maxLength: 4 });
const totalsOf = (memberIds: readonly string[]) =>
  fc.tuple(
    ...["e01", ...memberIds].map((memberId) =>
      fc.record({ memberId: fc.constant(memberId), total: fc.integer({ min: 0, max: 1_000_000 }) }),
    ),
  );
const rows: fc.Arbitrary<readonly PanelTotals[]> = fc
  .array(members.chain(totalsOf), { minLength: 2, maxLength: 20 })
  .map((panels) => panels.map((marks, index) => ({ evaluationId: `unit-${index + 10}`, marks })));

describe("calibrate", () => {
  it("R05 by hand: a severe expert's unit is lifted", () => {
    // Both units were marked by b; a marks 20 points lower than b, c 10 points higher: qualities 700 and 760 as b sees them.
    const given = [row("unit-1", { a: 680_000, b: 700_000 }), row("unit-2", { b: 760_000, c: 770_000 })];
    expect(calibrate(given)).toEqual({
      // a 20, b 0, c -10 against b; four marks, of which b has two: 10 / 4 = 2.5 points too much.
      experts: [
        { memberId: "a", severity: 17_500, spread: 1000, evaluations: 1 },
        { memberId: "b", severity: -2_500, spread: 1000, evaluations: 2 },
        { memberId: "c", severity: -12_500, spread: 1000, evaluations: 1 },
      ],
      scores: [
        { evaluationId: "unit-1", score: 697_500 },
        { evaluationId: "unit-2", score: 757_500 },
      ],
      groups: 1,
    });
  });

  it("R05 least squares where the marks do not fit: two experts, two units", () => {
    // b gives 10 points more on the one and 30 more on the other: 20 on average.
    const given = [row("unit-1", { a: 600_000, b: 610_000 }), row("unit-2", { a: 700_000, b: 730_000 })];
    expect(severitiesOf(given)).toEqual([
      ["a", 10_000],
      ["b", -10_000],
    ]);
    expect(calibrate(given).scores.map(({ score }) => score)).toEqual([605_000, 715_000]);
  });

  it("R05 experts who share no unit with others are a group of their own, each centred on its own marks", () => {
    const given = [row("unit-1", { a: 500_000, b: 520_000 }), row("unit-2", { c: 900_000, d: 940_000 }), row("unit-3", { e: 800_000 })];
    expect(calibrate(given)).toMatchObject({ groups: 3, scores: [{ score: 510_000 }, { score: 920_000 }, { score: 800_000 }] });
    expect(severitiesOf(given)).toEqual([
      ["a", 10_000],
      ["b", -10_000],
      ["c", 20_000],
      ["d", -20_000],
      ["e", 0],
    ]);
  });

  it("R05 tells who exaggerates and who flattens, the more marks the clearer", () => {
    const spreading = (units: number) =>
      Array.from({ length: units }, (_, index) => {
        const off = (index - (units - 1) / 2) * 10_000;
        return row(`unit-${index + 100}`, {
          a: 600_000 + 2 * off,
          b: 600_000 + off,
          c: 600_000 + off,
          d: 600_000 + off / 2,
          e: 600_000 + off / 2,
        });
      });
    const spreads = (units: number) => calibrate(spreading(units)).experts.map(({ spread }) => spread);
    // With n marks each, the slope s becomes (n s + 10) / (n + 10): all units alike are 1000.
    expect(spreads(10)).toEqual([1500, 1000, 1000, 750, 750]);
    expect(spreads(30)).toEqual([1750, 1000, 1000, 625, 625]);
  });

  it("R05 a constant added to one expert's marks changes no difference between two units", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom("e01", "e02", "e07"), fc.integer({ min: -200_000, max: 200_000 }), (given, whose, more) => {
        const moved = mapped(given, (memberId, total) => (memberId === whose ? total + more : total));
        expect(rankingOf(moved)).toEqual(rankingOf(given));
      }),
    );
  });

  it("R05 a constant added to all marks adds it to every score and leaves the experts as they are", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 100_000 }), (given, more) => {
        const [before, after] = [calibrate(given), calibrate(mapped(given, (_, total) => total + more))];
        expect(after.scores).toEqual(before.scores.map(({ evaluationId, score }) => ({ evaluationId, score: score + more })));
        expect(after.experts.map(({ severity }) => severity)).toEqual(before.experts.map(({ severity }) => severity));
      }),
    );
  });

  it("R05 marks of ten times the size have ten times the severity and the same spread, but for the rounding of severities", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const scaled = (by: number) => calibrate(mapped(given, (_, total) => Math.floor(total / 1000) * by)).experts;
        const [before, after] = [scaled(100), scaled(1000)];
        for (const [index, { severity, spread }] of after.entries()) {
          expect(Math.abs(severity - (before[index]?.severity ?? Number.NaN) * 10)).toBeLessThanOrEqual(20);
          expect(Math.abs(spread - (before[index]?.spread ?? Number.NaN))).toBeLessThanOrEqual(3 + Math.abs(spread) / 50);
        }
      }),
    );
  });

  it("R05 neither the order of units nor of marks matters", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const mixed = given.toReversed().map(({ evaluationId, marks }) => ({ evaluationId, marks: marks.toReversed() }));
        expect(calibrate(mixed)).toEqual(calibrate(given));
      }),
    );
  });

  it("R05 leaves the mean of all marks what it was", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { experts } = calibrate(given);
        const marks = experts.reduce((sum, { evaluations }) => sum + evaluations, 0);
        const added = experts.reduce((sum, { severity, evaluations }) => sum + severity * evaluations, 0);
        expect(Math.abs(added)).toBeLessThanOrEqual(marks / 2);
      }),
    );
  });

  it("R05 marks that are quality less severity are explained whole, whoever is left out", () => {
    const qualities = fc.array(fc.integer({ min: 300_000, max: 900_000 }), { minLength: 3, maxLength: 12 });
    const severities = fc.array(fc.integer({ min: -50_000, max: 50_000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(qualities, severities, fc.nat(3), (good, severe, left) => {
        const all = good.map((quality, index) =>
          row(`unit-${index + 10}`, Object.fromEntries(severe.map((severity, expert) => [`e${expert}`, quality - severity]))),
        );
        const rest = all.map(({ evaluationId, marks }) => ({
          evaluationId,
          marks: marks.filter(({ memberId }) => memberId !== `e${left}`),
        }));
        expect(rankingOf(rest)).toEqual(rankingOf(all));
        const expected = good.map((quality) => quality - Math.min(...good)).toSorted((one, other) => one - other);
        expect(rankingOf(all).map(({ above }) => above)).toEqual(expected);
      }),
    );
  });

  it("R05 converges along a chain of experts in which each shares one unit with the next", () => {
    const chain = Array.from({ length: 300 }, (_, index) =>
      row(`unit-${index + 1000}`, { [`e${index + 1000}`]: 500_000, [`e${index + 1001}`]: 501_000 }),
    );
    const { experts } = calibrate(chain);
    expect(experts.every(({ severity }, index) => index === 0 || severity === (experts[index - 1]?.severity ?? 0) - 1000)).toBe(true);
  });

  it("R05 experts who do not differ have no severity, though thirds of their marks cannot be written out", () => {
    const rest = [1, 2, 3, 4].map((unit) => row(`unit-${unit}`, { a: 300_001 * unit, b: 300_001 * unit, c: 300_001 * unit }));
    expect(calibrate(rest).experts.map(({ severity }) => severity)).toEqual([0, 0, 0]);
  });

  it("says nothing of nothing and throws on a unit without marks", () => {
    expect(calibrate([])).toEqual({ experts: [], scores: [], groups: 0 });
    expect(() => calibrate([row("unit-1", {})])).toThrow("no marks of unit-1");
  });
});
