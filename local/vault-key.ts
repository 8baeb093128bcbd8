import { createHmac, randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";

const keyBytes = 32;

/** The data directory's own secret, made at the first start, readable by its owner alone. Throws when the file was cut short. */
export const keepVaultKey = async (path: string): Promise<string> => {
  await writeFile(path, randomBytes(keyBytes).toString("base64url"), { flag: "wx", mode: 0o600, flush: true }).catch(ignoreExisting);
  const key = (await readFile(path, "utf8")).trim();
  if (Buffer.from(key, "base64url").length !== keyBytes) throw new Error(`${path} does not hold a key of ${keyBytes} bytes`);
  return key;
};

/** Another secret drawn from the key, the same after each restart: upload links stay good over one. */
export const derivedSecret = (key: string, purpose: string): string => createHmac("sha256", key).update(purpose).digest("base64url");

const ignoreExisting = (error: unknown): void => {
  if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
};
