import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeVault } from "../../../functions/adapters/vault.ts";

const keyOf = (text: string): Buffer => createHash("sha256").update(text).digest();
const vault = makeVault(async () => keyOf("one"));

/** The sealed text with one bit of the byte at `index` turned over. */
const tampered = (sealed: string, index: number): string => {
  const bytes = Buffer.from(sealed, "base64url");
  bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index);
  return bytes.toString("base64url");
};

describe("the vault", () => {
  it("opens what it sealed, whatever text it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 200 }), async (text) => {
        expect(await vault.open(await vault.seal(text))).toBe(text);
      }),
      { numRuns: 100, seed: 20261123 },
    );
  });

  it("seals the same text differently each time, and shows nothing of it", async () => {
    const [one, other] = await Promise.all([vault.seal("张三 13800000000"), vault.seal("张三 13800000000")]);
    expect(one).not.toBe(other);
    expect(Buffer.from(one, "base64url").toString("utf8")).not.toContain("138");
  });

  it("throws at any tampered byte: nonce, tag or text", async () => {
    const sealed = await vault.seal("abcd");
    for (const index of Array.from(Buffer.from(sealed, "base64url").keys()))
      await expect(vault.open(tampered(sealed, index)), `byte ${index}`).rejects.toThrow();
  });

  it("throws at what is cut short, empty, or sealed under another key", async () => {
    const sealed = await vault.seal("abcd");
    await expect(vault.open(sealed.slice(0, 20))).rejects.toThrow();
    await expect(vault.open("")).rejects.toThrow();
    await expect(makeVault(async () => keyOf("two")).open(sealed)).rejects.toThrow();
  });

  it("asks for its key once, at first use", async () => {
    let asked = 0;
    const lazy = makeVault(async () => {
      asked += 1;
      return keyOf("one");
    });
    expect(asked).toBe(0);
    const sealed = await Promise.all([lazy.seal("a"), lazy.seal("b")]);
    await lazy.open(sealed[0]);
    expect(asked).toBe(1);
  });
});
