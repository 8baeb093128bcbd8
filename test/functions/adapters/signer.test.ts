import { createHash, createPublicKey, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import { makeSigner } from "../../../functions/adapters/signer.ts";

const keyOf = (text: string): Buffer => createHash("sha256").update(text).digest();
const signer = makeSigner(async () => keyOf("one"));
const text = '{"at":"2026-03-02T01:00:00.000Z","id":"x"}';

describe("the signer of receipts", () => {
  it("signs so that the public key alone, in either form, verifies it", async () => {
    const { signature, keyId } = await signer.sign(text);
    const { pem, jwk, keyId: published } = await signer.publicKey();
    const bytes = Buffer.from(signature, "base64url");
    expect(keyId).toBe(published);
    expect(verify(null, Buffer.from(text), pem, bytes)).toBe(true);
    expect(verify(null, Buffer.from(text), createPublicKey({ key: { ...jwk }, format: "jwk" }), bytes)).toBe(true);
  });

  it("does not hold for a text with one byte changed", async () => {
    const { signature } = await signer.sign(text);
    const { pem } = await signer.publicKey();
    for (const index of Buffer.from(text).keys()) {
      const bytes = Buffer.from(text);
      bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index);
      expect(verify(null, bytes, pem, Buffer.from(signature, "base64url")), `byte ${index}`).toBe(false);
    }
  });

  it("signs the same text the same, by the same key in every function, and another deployment by another", async () => {
    const again = makeSigner(async () => keyOf("one"));
    expect(await again.sign(text)).toEqual(await signer.sign(text));
    const other = makeSigner(async () => keyOf("two"));
    expect((await other.publicKey()).keyId).not.toBe((await signer.publicKey()).keyId);
  });
});
