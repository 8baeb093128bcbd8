import { generateKeyPairSync, sign } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { signedText } from "../../domain/application/signed-receipt.ts";
import { Instant } from "../../domain/kernel/instant.ts";
import { checkReceipt } from "../../web/features/public/receipt/check-receipt.ts";
import { isSignedBy } from "../../web/features/public/receipt/ed25519.ts";

const Jwk = z.object({ x: z.string() });
const keyPair = () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const jwk = Jwk.parse(publicKey.export({ format: "jwk" }));
  return { privateKey, jwk };
};
const own = keyPair();
const key = { keyId: "key-1", jwk: own.jwk };

const at = Instant.parse("2026-06-30T08:00:00.000Z");
const payload = { noun: "application-section", id: "main-2026-unit-1.6.1.1", version: 3, contentHash: "ab".repeat(32), at };
const signature = sign(null, Buffer.from(signedText(payload)), own.privateKey).toString("base64url");
const receipt = { noun: payload.noun, id: payload.id, version: 3, step: "draft", at, hash: "cd".repeat(32) };
const kept = { ...receipt, signed: { payload, signature, keyId: "key-1" } };
const kindOf = async (value: unknown, saved = "") => (await checkReceipt(JSON.stringify(value), key, saved)).kind;

describe("a signed receipt checked in the browser", () => {
  it("is genuine as the whole answer and as its signed part", async () => {
    expect(await kindOf(kept)).toBe("genuine");
    expect(await kindOf(kept.signed)).toBe("genuine");
  });

  it("is not genuine once any word of it is changed", async () => {
    for (const change of [{ version: 4 }, { contentHash: "00".repeat(32) }, { at: "2026-07-01T08:00:00.000Z" }, { id: "another" }])
      expect(await kindOf({ signed: { ...kept.signed, payload: { ...payload, ...change } } })).toBe("not-genuine");
    expect(await kindOf({ signed: { ...kept.signed, signature: signature.slice(4) } })).toBe("not-genuine");
    expect(await kindOf({ signed: { ...kept.signed, signature: "??" } })).toBe("not-genuine");
  });

  it("by another key only with that key at hand", async () => {
    const old = { signed: { ...kept.signed, keyId: "key-0" } };
    expect(await kindOf(old)).toBe("other-key");
    expect(await kindOf(old, JSON.stringify({ keyId: "key-0", jwk: own.jwk }))).toBe("genuine");
    expect(await kindOf(old, JSON.stringify({ keyId: "key-0", jwk: keyPair().jwk }))).toBe("not-genuine");
    expect(await kindOf(old, "no key")).toBe("not-a-key");
  });

  it("says when there is no receipt in what was pasted", async () => {
    expect(await kindOf({ some: "thing" })).toBe("not-a-receipt");
    expect((await checkReceipt("not JSON", key, "")).kind).toBe("not-a-receipt");
  });
});

describe("Ed25519", () => {
  it("agrees with the first two test vectors of RFC 8032", async () => {
    const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
    const vectors = [
      [
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
      ],
      [
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
      ],
    ] as const;
    for (const [publicKey, message, signed] of vectors)
      expect(await isSignedBy({ publicKey: bytes(publicKey), message: bytes(message), signature: bytes(signed) })).toBe(true);
  });

  it("holds for what Node signs and for nothing that differs by a bit", async () => {
    const publicKey = Uint8Array.from(Buffer.from(own.jwk.x, "base64url"));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), fc.nat(511), async (message, bit) => {
        const good = Uint8Array.from(sign(null, message, own.privateKey));
        const bad = good.with(bit >> 3, (good[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
        expect(await isSignedBy({ message, signature: good, publicKey })).toBe(true);
        expect(await isSignedBy({ message, signature: bad, publicKey })).toBe(false);
      }),
      { numRuns: 15 },
    );
  });
});
