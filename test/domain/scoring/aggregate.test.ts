import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../domain/programme/setting-catalogue.ts";
import { type AggregationRule, aggregate } from "../../../domain/scoring/aggregate.ts";

const rule = defaultSettings.score;
const median: AggregationRule = { ...rule, aggregation: "median" };
const mean: AggregationRule = { ...rule, aggregation: "mean" };
const marks = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 15 });

describe("aggregate", () => {
  it("is the mean up to six marks", () => {
    expect(aggregate([0, 80_000, 80_000, 80_000, 80_000, 100_000], rule)).toBe(70_000);
  });

  it("drops one highest and one lowest from seven marks on", () => {
    expect(aggregate([0, 80_000, 81_000, 82_000, 83_000, 84_000, 100_000], rule)).toBe(82_000);
  });

  it("rounds half up to a thousandth", () => {
    expect(aggregate([80_000, 80_001], rule)).toBe(80_001);
    expect(aggregate([80_000, 80_000, 80_001], rule)).toBe(80_000);
  });

  it("takes the middle, or the mean of the two in the middle, as median", () => {
    expect(aggregate([100_000, 1, 50_000], median)).toBe(50_000);
    expect(aggregate([100_000, 1, 50_000, 60_000], median)).toBe(55_000);
  });

  it("does not trim when fewer than three marks would stay", () => {
    expect(aggregate([0, 0, 0, 0, 100_000], { aggregation: "trimmed", trimFromMarks: 5, trimCount: 2 })).toBe(20_000);
  });

  it("lies between the lowest and the highest mark and ignores their order", () => {
    fc.assert(
      fc.property(marks, fc.constantFrom(rule, median, mean), (given, by) => {
        const score = aggregate(given, by);
        expect(score).toBeGreaterThanOrEqual(Math.min(...given));
        expect(score).toBeLessThanOrEqual(Math.max(...given));
        expect(aggregate(given.toReversed(), by)).toBe(score);
      }),
    );
  });

  it("never falls when a mark rises", () => {
    fc.assert(
      fc.property(marks, fc.nat(1000), fc.constantFrom(rule, median, mean), ([first = 0, ...others], more, by) => {
        expect(aggregate([first + more, ...others], by)).toBeGreaterThanOrEqual(aggregate([first, ...others], by));
      }),
    );
  });

  it.each(["mean", "trimmed", "median"] as const)("throws without marks (%s)", (aggregation) => {
    expect(() => aggregate([], { ...rule, aggregation })).toThrow(RangeError);
  });
});
