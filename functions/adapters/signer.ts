import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign } from "node:crypto";
import * as z from "zod";
import type { ReceiptKey, Signer } from "../shell/ports.ts";

/** PKCS #8 of an Ed25519 key up to its 32 secret bytes (RFC 8410, section 7). */
const pkcs8Head = Buffer.from("302e020100300506032b657004220420", "hex");
const purpose = "zhisheng receipts Ed25519 1";

const Jwk = z.object({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: z.string() });

/** Derived from the vault's key, so that a deployment has one secret to keep and the receipts of one outlive its functions. */
const privateKeyOf = (secret: Buffer): KeyObject => {
  const seed = Buffer.from(hkdfSync("sha256", secret, Buffer.alloc(0), purpose, 32));
  return createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: "der", type: "pkcs8" });
};

const receiptKeyOf = (privateKey: KeyObject): ReceiptKey => {
  const publicKey = createPublicKey(privateKey);
  const jwk = Jwk.parse(publicKey.export({ format: "jwk" }));
  const thumbprint = JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x });
  return {
    keyId: createHash("sha256").update(thumbprint).digest("base64url"),
    jwk,
    pem: String(publicKey.export({ format: "pem", type: "spki" })),
  };
};

/** Ed25519 under a key derived from the vault's; `readKey` is asked once, at first use. Signatures are base64url. */
export const makeSigner = (readKey: () => Promise<Buffer>): Signer => {
  let kept: Promise<{ readonly privateKey: KeyObject; readonly publicKey: ReceiptKey }> | undefined;
  const keys = () => {
    kept ??= readKey().then((secret) => {
      const privateKey = privateKeyOf(secret);
      return { privateKey, publicKey: receiptKeyOf(privateKey) };
    });
    return kept;
  };
  return {
    sign: async (text) => {
      const { privateKey, publicKey } = await keys();
      return { signature: sign(null, Buffer.from(text, "utf8"), privateKey).toString("base64url"), keyId: publicKey.keyId };
    },
    publicKey: async () => (await keys()).publicKey,
  };
};
