import type { Contract } from "../../domain/kernel/contract.ts";
import type { Instant } from "../../domain/kernel/instant.ts";
import { localDateOf } from "../../domain/kernel/instant.ts";
import { sha256 } from "../../domain/kernel/sha256.ts";
import type { Cast } from "./cast.ts";
import { type Client, makeClient } from "./client.ts";
import { Deviation } from "./deviation.ts";
import type { Facts, Journal } from "./journal.ts";

/** One row of the table a rehearsal ends with. */
export type Played = {
  readonly step: string;
  readonly clause: string;
  readonly requirement: string;
  readonly who: string;
  readonly on: string;
  readonly tookMs: number;
  readonly times: number;
};

/** What the rehearsal acts on: an edition started for rehearsal, reached by its public address only. */
export type Theatre = {
  readonly origin: string;
  readonly tokenOf: (sub: string) => Promise<string>;
  readonly now: () => Promise<Instant>;
  readonly moveClock: (to: Instant) => Promise<void>;
  /** Awaited before each command; for tests in which the workflows must have caught up. */
  readonly beforeCommand?: () => Promise<void>;
};

/** A person's calls within one step. Each command's idempotency key follows from what it says, so that a step played twice acts once. */
export type Acting = Client["call"];

type Scene = { readonly step: string; readonly clause: string; readonly requirement: string; readonly who: string };

/** A claim of a requirement that was seen to hold. */
export type Checked = { readonly requirement: string; readonly claim: string };

export type Stage = {
  readonly cast: Cast;
  readonly size: PlaySize;
  readonly client: (sub: string | undefined) => Promise<Client>;
  /** Plays a step once and remembers its facts. */
  readonly play: (scene: Scene, perform: (as: (sub: string | undefined) => Acting) => Promise<Facts>) => Promise<Facts>;
  /** Plays a step for every project, or `times` over, some at a time. */
  readonly playEach: (
    scene: Scene,
    perform: (index: number, as: (sub: string | undefined) => Acting) => Promise<Facts>,
    times?: number,
  ) => Promise<readonly Facts[]>;
  /** Moves the calendar on; standing still or going back does nothing. */
  readonly moveTo: (to: Instant) => Promise<void>;
  readonly now: () => Promise<Instant>;
  /** Notes that what a requirement claims was seen to hold; a deviation when it does not. */
  readonly check: (requirement: string, claim: string, holds: boolean, otherwise: string) => void;
  readonly checked: readonly Checked[];
  /** Waits until a workflow has done its part. */
  readonly until: (requirement: string, what: string, isSo: () => Promise<boolean>) => Promise<void>;
  readonly played: readonly Played[];
};

/** How many projects and how many units take part in the year. */
export type PlaySize = { readonly projects: number; readonly units: number };

const atOnce = 4;
const patienceMs = 20_000;

export const makeStage = (theatre: Theatre, cast: Cast, size: PlaySize, journal: Journal, told: (row: Played) => void): Stage => {
  const played: Played[] = [];
  const checked = new Map<string, Checked>();
  const clients = new Map<string, Promise<Client>>();
  const client = (sub: string | undefined): Promise<Client> => {
    const known = clients.get(sub ?? "") ?? newClient(theatre, sub);
    clients.set(sub ?? "", known);
    return known;
  };

  const once = async (key: string, perform: (as: (sub: string | undefined) => Acting) => Promise<Facts>): Promise<Facts> => {
    const known = journal.of(key);
    if (known) return known;
    const seen = new Map<string, number>();
    const as =
      (sub: string | undefined): Acting =>
      async <Params, Request, View, Code extends string>(
        contract: Contract<Params, Request, View, Code>,
        params: Params,
        request: Request,
      ) => {
        const text = JSON.stringify([key, sub, contract.name, params, request]);
        const times = (seen.get(text) ?? 0) + 1;
        seen.set(text, times);
        const idempotencyKey = contract.method === "GET" ? undefined : sha256(`${times} ${text}`);
        if (idempotencyKey !== undefined) await theatre.beforeCommand?.();
        return (await client(sub)).call(contract, params, request, idempotencyKey);
      };
    const facts = await perform(as);
    journal.note(key, facts);
    return facts;
  };

  const timed = async <Value>(scene: Scene, times: number, perform: () => Promise<Value>): Promise<Value> => {
    const on = localDateOf(await theatre.now());
    const startedAt = performance.now();
    const value = await perform();
    const row = { ...scene, on, tookMs: performance.now() - startedAt, times };
    played.push(row);
    told(row);
    return value;
  };

  return {
    cast,
    size,
    client,
    played,
    get checked() {
      return [...checked.values()];
    },
    check: (requirement, claim, holds, otherwise) => {
      if (!holds) throw new Deviation([requirement], `${claim}: ${otherwise}`);
      checked.set(`${requirement} ${claim}`, { requirement, claim });
    },
    now: theatre.now,
    play: (scene, perform) => timed(scene, 1, () => once(scene.step, perform)),
    playEach: (scene, perform, times = size.projects) =>
      timed(scene, times, () => inTurns(times, (index) => once(`${scene.step}/${index}`, (as) => perform(index, as)))),
    moveTo: async (to) => {
      if (to > (await theatre.now())) await theatre.moveClock(to);
    },
    until: async (requirement, what, isSo) => {
      const giveUpAt = performance.now() + patienceMs;
      while (!(await isSo())) {
        if (performance.now() > giveUpAt) throw new Deviation([requirement], `${what} did not happen`);
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    },
  };
};

const newClient = async ({ origin, tokenOf }: Theatre, sub: string | undefined): Promise<Client> =>
  makeClient(origin, sub === undefined ? undefined : await tokenOf(sub));

/** The results of 0 to count−1 in order, at most `atOnce` under way. */
const inTurns = async <Value>(count: number, perform: (index: number) => Promise<Value>): Promise<readonly Value[]> => {
  const results: Value[] = [];
  for (let first = 0; first < count; first += atOnce) {
    const batch = Array.from({ length: Math.min(atOnce, count - first) }, (_, offset) => perform(first + offset));
    results.push(...(await Promise.all(batch)));
  }
  return results;
};
