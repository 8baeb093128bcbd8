import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../domain/kernel/canonical.ts";

const text = fc.string({ unit: "grapheme" });
const scalar = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
const members = fc.uniqueArray(fc.tuple(text, scalar), { selector: ([key]) => key });

describe("canonical JSON", () => {
  it("sorts keys by UTF-16 units, writes no spaces and the shortest numbers", () => {
    expect(canonicalJson({ b: [1e21, -0, 0.1, 1.0], a: { 质: "升\n", A: null } })).toBe(
      '{"a":{"A":null,"质":"升\\n"},"b":[1e+21,0,0.1,1]}',
    );
  });

  it("does not depend on the order in which keys were set", () => {
    fc.assert(
      fc.property(members, (pairs) => {
        expect(canonicalJson(Object.fromEntries(pairs))).toBe(canonicalJson(Object.fromEntries(pairs.toReversed())));
      }),
    );
  });

  it("is JSON of the same value", () => {
    const plain = (pairs: readonly (readonly [string, string | number | boolean | null])[]) =>
      JSON.parse(JSON.stringify(Object.fromEntries(pairs)));
    fc.assert(
      fc.property(members, (pairs) => {
        expect(JSON.parse(canonicalJson(plain(pairs)))).toEqual(plain(pairs));
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "\ud800"])("does not exist for %s", (value) => {
    expect(() => canonicalJson({ value })).toThrow();
  });
});
