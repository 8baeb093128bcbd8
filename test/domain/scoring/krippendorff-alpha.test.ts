import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { krippendorffAlpha } from "../../../domain/scoring/krippendorff-alpha.ts";

/** The table of four observers and twelve units, values missing, of Krippendorff's paper of 2011, by unit. */
const textbook = [
  [1, 1, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [5, 5, 5],
  [1, 1],
  [3],
];

const units = fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 22 });

describe("krippendorffAlpha", () => {
  it.each([
    ["nominal", 743],
    ["ordinal", 815],
    ["interval", 849],
    ["ratio", 797],
  ] as const)("gives the textbook's %s value", (metric, expected) => {
    expect(krippendorffAlpha(textbook, metric)).toBe(expected);
  });

  it("is 1 where all agree, and not defined where no value differs or none can be compared", () => {
    expect(
      krippendorffAlpha(
        [
          [50, 50],
          [70, 70],
        ],
        "interval",
      ),
    ).toBe(1000);
    expect(
      krippendorffAlpha(
        [
          [50, 50],
          [50, 50],
        ],
        "interval",
      ),
    ).toBe(null);
    expect(krippendorffAlpha([[50], [70]], "interval")).toBe(null);
  });

  it("by hand: 0 and 10 against 10 and 0 disagree below chance", () => {
    // Observed per pair 100; expected over the values 0 0 10 10: four of six pairs differ, 66.7. 1 - 100 / 66.7 = -0.5.
    expect(
      krippendorffAlpha(
        [
          [0, 10],
          [10, 0],
        ],
        "interval",
      ),
    ).toBe(-500);
  });

  it("the interval value does not change when all marks move or grow alike, nor with the order of observers", () => {
    fc.assert(
      fc.property(units, fc.nat(50), fc.integer({ min: 2, max: 5 }), (given, more, times) => {
        const alpha = krippendorffAlpha(given, "interval");
        const moved = given.map((values) => values.map((value) => value * times + more).toReversed());
        const other = krippendorffAlpha(moved, "interval");
        expect(Math.abs((other ?? 0) - (alpha ?? 0))).toBeLessThanOrEqual(1);
        expect(other === null).toBe(alpha === null);
      }),
    );
  });
});
