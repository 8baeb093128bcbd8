import serialize from "canonicalize";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "../../../domain/kernel/canonical.ts";

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

  it("is what the library writes, whatever the keys and however deep", () => {
    const keys = fc.oneof(text, fc.nat().map(String), fc.constantFrom("__proto__", "toJSON", "01", "-1"));
    const { value } = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof({ depthSize: "small" }, scalar, fc.array(tie("value")), fc.dictionary(keys, tie("value"), { noNullPrototype: true })),
    }));
    fc.assert(fc.property(value, (given) => void expect(canonicalJson(given)).toBe(serialize(given))));
    expect(canonicalJson({ 10: 1, 9: 2, a: { "2": [{ b: 1, a: 2 }] } })).toBe('{"10":1,"9":2,"a":{"2":[{"a":2,"b":1}]}}');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "\ud800"])("does not exist for %s", (value) => {
    expect(() => canonicalJson({ value })).toThrow();
  });
});
