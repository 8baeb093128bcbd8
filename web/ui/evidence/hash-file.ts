import { isSentInParts, partBytes } from "../../../domain/evidence/parts.ts";
import type { Sha256Hex } from "../../../domain/kernel/sha256-hex.ts";

export type FileDigests = { readonly sha256: Sha256Hex; readonly partDigests: Sha256Hex[] };

const hexOf = (digest: ArrayBuffer): string => Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 of bytes by the browser itself. */
export const digestOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<Sha256Hex> => hexOf(await crypto.subtle.digest("SHA-256", bytes));

/**
 * SHA-256 of a file, and of each of its parts when it will be sent in parts, by the browser's own cryptography. That needs the whole file
 * at once: 100 MB at most, and one file at a time (see `inTurn`). Throws what reading the file throws.
 */
export const hashFile = async (file: Blob, onBytes: (bytes: number) => void, signal: AbortSignal): Promise<FileDigests> => {
  const whole = new Uint8Array(file.size);
  const partDigests: Sha256Hex[] = [];
  for (let at = 0; at < file.size; at += partBytes) {
    const part = new Uint8Array(await file.slice(at, at + partBytes).arrayBuffer());
    signal.throwIfAborted();
    whole.set(part, at);
    if (isSentInParts(file.size)) partDigests.push(await digestOf(part));
    onBytes(at + part.length);
  }
  return { sha256: await digestOf(whole), partDigests };
};

/** Makes calls wait for one another. */
export const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Answer>(task: () => Promise<Answer>): Promise<Answer> => {
    const mine = last.then(task);
    last = mine.catch(() => undefined);
    return mine;
  };
};
