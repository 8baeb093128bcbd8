import fc from "fast-check";
import { expect, it } from "vitest";
import { reaches, Share } from "../../../domain/programme/share.ts";

it.each([
  ["two_thirds", 2, 3, true],
  ["two_thirds", 3, 5, false],
  ["two_thirds", 4, 6, true],
  ["more_than_half", 3, 6, false],
  ["more_than_half", 4, 6, true],
  ["three_quarters", 3, 4, true],
  ["all", 4, 5, false],
] as const)("%s: %i of %i is %s", (share, part, total, expected) => {
  expect(reaches(share, part, total)).toBe(expected);
});

it("is reached by everyone, by nobody never, and is never lost by one more", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Share.options), fc.nat(100), fc.nat(100), (share, part, more) => {
      const total = part + more;
      expect(reaches(share, total, total)).toBe(total > 0);
      expect(reaches(share, 0, total)).toBe(false);
      if (reaches(share, part, total) && more > 0) expect(reaches(share, part + 1, total)).toBe(true);
    }),
  );
});
