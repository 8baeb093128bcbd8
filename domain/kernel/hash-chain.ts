import { canonicalJson, type JsonObject } from "./canonical.ts";
import { ok, type Refusal, type Result, refuse } from "./result.ts";
import { sha256 } from "./sha256.ts";
import type { Sha256Hex } from "./sha256-hex.ts";

/** What makes a history entry a link of the chain: the hash of the entry before it and its own. */
export type HistoryLink = JsonObject & {
  readonly version: number;
  readonly previousHash: Sha256Hex;
  readonly hash: Sha256Hex;
};

/** Stands before the first entry of every record. */
export const genesisHash: Sha256Hex = "0".repeat(64);

/** The hash of an entry without its own `hash`; through `previousHash` it vouches for every entry before it too. */
export const chainHash = (entryWithoutHash: JsonObject & Pick<HistoryLink, "previousHash">): Sha256Hex =>
  sha256(canonicalJson(entryWithoutHash));

/**
 * Recomputes a history from its first entry on: the hash of the last entry (`genesisHash` of none), or the first version that was
 * changed, put in, moved or follows a gap. Entries cut off at the end cannot be seen from inside: compare the answer with the
 * hash published or kept with the state.
 */
export const verifyChain = (entries: readonly HistoryLink[]): Result<Sha256Hex, Refusal<"history-broken">> => {
  let head = genesisHash;
  let expectedVersion = entries[0]?.version;
  for (const { hash, ...entry } of entries) {
    const intact = entry.version === expectedVersion && entry.previousHash === head && chainHash(entry) === hash;
    if (!intact) return refuse("history-broken", "电子签名法第五条", { version: entry.version });
    head = hash;
    expectedVersion = entry.version + 1;
  }
  return ok(head);
};
