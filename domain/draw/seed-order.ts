import { sha256 } from "../kernel/sha256.ts";
import type { DrawCode, RosterEntry, UnitEntry } from "./draw-part.ts";

/** What speaks against a pair that is allowed, in points of price. A lottery number lies below both. */
const otherFieldPrice = 10_000;
const samePlacePrice = 1_000;
const lotteryNumbers = 128;

const radix = 16;
const keyDigits = 8;

/** 32 bits that nobody can know before the seed: the first 8 hex digits of SHA-256 over `<seed>|<code>`. */
export const keyOf = (seed: string, code: DrawCode): number => Number.parseInt(sha256(`${seed}|${code}`).slice(0, keyDigits), radix);

/** The 32-bit finaliser of MurmurHash3: every bit of the input stirs every bit of the result. */
const stirred = (bits: number): number => {
  const once = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};

/** A pair's number under the seed, from 0 to 2³²−1: the keys of both, stirred together. The lowest of a panel leads it. */
export const rankOf = (unitKey: number, expertKey: number): number => stirred(unitKey ^ stirred(expertKey));

/** What speaks against the pair whatever the seed: another field (R14), the unit's own place. */
export const misfitOf = (unit: Pick<UnitEntry, "field" | "places">, expert: Pick<RosterEntry, "fields" | "place">): number => {
  const fits = unit.field === null || expert.fields.length === 0 || expert.fields.includes(unit.field);
  const isNear = expert.place !== null && unit.places.includes(expert.place);
  return (fits ? 0 : otherFieldPrice) + (isNear ? samePlacePrice : 0);
};

/** The price the draw minimises: the misfit plus the pair's lottery number, its rank modulo 128. Among equals only the seed decides. */
export const priceOf = (misfit: number, rank: number): number => misfit + (rank % lotteryNumbers);

export type Keyed<Entry> = { readonly entry: Entry; readonly key: number };

/** Entries with their keys, in the order of the seed, by which ties fall. */
export const inSeedOrder = <Entry extends { readonly code: DrawCode }>(entries: readonly Entry[], seed: string): readonly Keyed<Entry>[] =>
  entries
    .map((entry) => ({ entry, key: keyOf(seed, entry.code) }))
    .toSorted((one, other) => one.key - other.key || (one.entry.code < other.entry.code ? -1 : 1));
