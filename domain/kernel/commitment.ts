import { canonicalJson, type Json } from "./canonical.ts";
import { chainHash, genesisHash } from "./hash-chain.ts";
import type { By, Fields, HistoryEntry } from "./history.ts";
import type { Instant } from "./instant.ts";
import type { Noun, Placement, Stored } from "./noun.ts";

/** What is done, under which clause, by whom and when: the same for every record one command changes. */
export type Act = {
  readonly command: string;
  readonly clause: string;
  readonly at: Instant;
  readonly by: By;
  readonly reason?: string;
};

/** A record that must still stand as it was read when others are written (0: must still not exist); it is not written itself. */
export type Guard = { readonly noun: string; readonly id: string; readonly seenVersion: number };

/** One record's next version and its line of history, ready to be written together on condition of the version seen. */
export type Commitment = {
  readonly noun: string;
  readonly id: string;
  /** 0 when the record must not exist yet. */
  readonly seenVersion: number;
  readonly version: number;
  readonly stepVersion: number;
  readonly state: Fields;
  /** The state as one JSON text, as it lies in the table. */
  readonly text: string;
  readonly entry: HistoryEntry;
  readonly placement: Placement;
  readonly left: { readonly placement: Placement; readonly stepVersion: number } | null;
  /** What the decision rested on besides; one item of the transaction each. */
  readonly guards?: readonly Guard[];
};

/** The same write, on condition that these records still stand as they were read. */
export const guarded = (commitment: Commitment, ...guards: readonly Guard[]): Commitment => ({ ...commitment, guards });

/** The guard of a record as read, undefined: not there. */
export const guardOf = (noun: { readonly name: string }, id: string, seen: { readonly version: number } | undefined): Guard => ({
  noun: noun.name,
  id,
  seenVersion: seen?.version ?? 0,
});

/** Plans the write that takes a record from what was read (null: a new one) to its next state. Pure; nothing is written here. */
export const plan = <State extends object>(
  noun: Noun<State>,
  id: string,
  before: Stored<State> | null,
  next: State,
  act: Act,
): Commitment => {
  const was = new Map(before ? Object.entries(before.state).filter(([, value]) => value !== undefined) : []);
  const text = JSON.stringify(next);
  const state = fieldsOf(text);
  const version = (before?.version ?? 0) + 1;
  const placement = noun.place(next);
  const left = before ? { placement: noun.place(before.state), stepVersion: before.stepVersion } : null;
  const entry = {
    noun: noun.name,
    id,
    version,
    command: act.command,
    clause: act.clause,
    at: act.at,
    by: act.by,
    reason: act.reason ?? null,
    changes: changesBetween(was, new Map(Object.entries(next)), state),
    removed: [...was.keys()].filter((field) => !(field in state)),
    previousHash: before?.hash ?? genesisHash,
  };
  return {
    noun: noun.name,
    id,
    seenVersion: before?.version ?? 0,
    version,
    stepVersion: left && left.placement.step === placement.step ? left.stepVersion : version,
    state,
    text,
    entry: { ...entry, hash: chainHash(entry) },
    placement,
    left,
  };
};

/** The state as plain fields: undefined members dropped, as they are on disk. */
const fieldsOf = (text: string): Fields => JSON.parse(text);

/** What a decision handed on as it was is not looked into. */
const changesBetween = (was: ReadonlyMap<string, Json>, next: ReadonlyMap<string, Json>, is: Fields): Fields =>
  Object.fromEntries(
    Object.entries(is).filter(([field, value]) => {
      const before = was.get(field);
      return before === undefined || (before !== next.get(field) && !isSame(before, value));
    }),
  );

/** Most other fields did not change either and read alike at once; only where the texts differ may it be the order of keys. */
const isSame = (before: Json, value: Json): boolean =>
  JSON.stringify(before) === JSON.stringify(value) || canonicalJson(before) === canonicalJson(value);
