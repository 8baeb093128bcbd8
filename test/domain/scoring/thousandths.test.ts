import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideHalfUp, showScore } from "../../../domain/scoring/thousandths.ts";

describe("divideHalfUp", () => {
  it.each([
    [5, 2, 3],
    [1, 3, 0],
    [2, 3, 1],
    [0, 7, 0],
    [1_000_005, 10, 100_001],
  ])("%i / %i is %i", (dividend, divisor, expected) => {
    expect(divideHalfUp(dividend, divisor)).toBe(expected);
  });

  it("is never off by more than half", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 1000 }), (dividend, divisor) => {
        const twiceOff = 2 * (divideHalfUp(dividend, divisor) * divisor - dividend);
        expect(twiceOff).toBeGreaterThan(-divisor);
        expect(twiceOff).toBeLessThanOrEqual(divisor);
      }),
    );
  });

  it.each([
    [1, 0],
    [-1, 2],
    [0.5, 2],
  ])("throws on %d / %d", (dividend, divisor) => {
    expect(() => divideHalfUp(dividend, divisor)).toThrow(RangeError);
  });
});

describe("showScore", () => {
  it.each([
    [87125, 2, "87.13"],
    [87124, 2, "87.12"],
    [59999, 2, "60.00"],
    [87500, 0, "88"],
    [5, 3, "0.005"],
  ])("shows %i with %i decimals as %s", (score, decimals, text) => {
    expect(showScore(score, decimals)).toBe(text);
  });
});
