import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Vault } from "../shell/ports.ts";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** AES-256-GCM under one key of 32 bytes; `readKey` is asked once, at first use. Sealed text is base64url of nonce, tag, ciphertext. */
export const makeVault = (readKey: () => Promise<Buffer>): Vault => {
  let kept: Promise<Buffer> | undefined;
  const key = (): Promise<Buffer> => {
    kept ??= readKey();
    return kept;
  };
  return {
    seal: async (text) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, await key(), nonce);
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
    },
    open: async (sealed) => {
      const bytes = Buffer.from(sealed, "base64url");
      const decipher = createDecipheriv(algorithm, await key(), bytes.subarray(0, nonceBytes));
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString("utf8");
    },
  };
};
