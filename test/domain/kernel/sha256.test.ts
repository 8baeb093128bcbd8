import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../domain/kernel/sha256.ts";
import { Sha256Hex } from "../../../domain/kernel/sha256-hex.ts";

const byNode = (message: string | Uint8Array) => createHash("sha256").update(message).digest("hex");

describe("SHA-256", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    ["abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"],
  ])("of %j is the published value", (message, digest) => expect(sha256(message)).toBe(digest));

  it("agrees with node:crypto at every length around the block edges", () => {
    for (let length = 0; length <= 200; length += 1) {
      const message = new Uint8Array(length).fill(length);
      expect(sha256(message)).toBe(byNode(message));
    }
  });

  it("agrees with node:crypto on any bytes and any text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1000 }), (bytes) => {
        expect(sha256(bytes)).toBe(byNode(bytes));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(byNode(text));
      }),
    );
    expect(sha256("质量提升评价规范，公示五个工作日。")).toBe(byNode("质量提升评价规范，公示五个工作日。"));
  });

  it("hashes a view of a larger buffer without its surroundings", () => {
    const bytes = new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4);
    expect(sha256(bytes)).toBe(byNode(bytes));
  });

  it("is written in 64 lower-case hex digits", () => {
    expect(Sha256Hex.parse(sha256("质升"))).toHaveLength(64);
    expect(Sha256Hex.safeParse("A".repeat(64)).success).toBe(false);
  });
});
