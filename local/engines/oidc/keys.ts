import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from "jose";
import * as z from "zod";

const PrivateKey = z.object({
  kty: z.literal("RSA"),
  kid: z.string(),
  alg: z.literal("RS256"),
  use: z.literal("sig"),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
});

export type PrivateKey = z.infer<typeof PrivateKey>;

/** The half anyone may see. */
export const publicHalf = ({ kty, kid, alg, use, n, e }: PrivateKey) => ({ kty, kid, alg, use, n, e });

const KeyFile = z.object({ keys: z.tuple([PrivateKey]) });

const makeKey = async (): Promise<PrivateKey> => {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk = await exportJWK(privateKey);
  return PrivateKey.parse({ ...jwk, kid: await calculateJwkThumbprint(jwk), alg: "RS256", use: "sig" });
};

const isFileError = (error: unknown, code: string): boolean => error instanceof Error && "code" in error && error.code === code;

const read = async (path: string): Promise<PrivateKey | undefined> => {
  try {
    return KeyFile.parse(JSON.parse(await readFile(path, "utf8"))).keys[0];
  } catch (error) {
    if (isFileError(error, "ENOENT")) return undefined;
    throw error;
  }
};

/** The signing key in `<directory>/jwks.json`, made at the first start; readable by its owner alone. Throws when the file is damaged. */
export const keepSigningKey = async (directory: string): Promise<PrivateKey> => {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, "jwks.json");
  const kept = await read(path);
  if (kept !== undefined) return kept;
  const written = `${path}.${randomUUID()}`;
  await writeFile(written, JSON.stringify({ keys: [await makeKey()] }), { mode: 0o600, flush: true });
  // A link, not a rename: when two begin at once, the second takes the first one's key.
  await link(written, path).catch((error: unknown) => {
    if (!isFileError(error, "EEXIST")) throw error;
  });
  await rm(written);
  const made = await read(path);
  if (made === undefined) throw new Error(`${path} vanished`);
  return made;
};
