import { expect, it } from "vitest";
import { holdsPlace } from "../../../domain/member/jurisdiction.ts";

it.each([
  ["131125", "131125", true],
  ["131100", "131125", true],
  ["130000", "131125", true],
  ["130500", "131125", false],
  ["131125", "131100", false],
  ["131126", "131125", false],
  ["140000", "131125", false],
  ["000000", "131125", false],
  ["130100", "130100", true],
  ["131120", "131125", false],
])("%s holds %s: %s", (holder, place, expected) => {
  expect(holdsPlace(holder, place)).toBe(expected);
});
