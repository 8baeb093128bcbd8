import * as fc from "fast-check";
import { expect } from "vitest";
import { plan } from "../../domain/kernel/commitment.ts";
import { verifyChain } from "../../domain/kernel/hash-chain.ts";
import { bySystem, type HistoryEntry, replay } from "../../domain/kernel/history.ts";
import { addHours, Instant } from "../../domain/kernel/instant.ts";
import type { Noun, Stored } from "../../domain/kernel/noun.ts";
import type { Refusal, Result } from "../../domain/kernel/result.ts";
import { isRefusalCode } from "../../domain/refusals.ts";

/** A state machine of domain.md A.2 as its property test sees it. */
export type Machine<State extends object, Command> = {
  readonly noun: Noun<State>;
  readonly id: string;
  readonly initial: State;
  readonly startsAt: Instant;
  readonly statusOf: (state: State) => string;
  /** To which other statuses each status may lead; a status may always stay. One without a line is unknown to A.2. */
  readonly transitions: Readonly<Record<string, readonly string[]>>;
  readonly command: fc.Arbitrary<Command>;
  readonly apply: (state: State, command: Command, now: Instant) => Result<State, Refusal>;
  /** What must hold between any state and the next. */
  readonly invariant?: (before: State, after: State) => void;
};

/** One command given `afterHours` after the one before it. */
type Given<Command> = { readonly afterHours: number; readonly command: Command };

const longestPauseHours = 24 * 12;

/** A status may stay or move along A.2; the state is one the table would take back, and its placement can be derived. */
const checkStep = <State extends object, Command>(machine: Machine<State, Command>, before: State, after: State): void => {
  const { noun, statusOf, transitions, invariant } = machine;
  const [from, to] = [statusOf(before), statusOf(after)];
  if (from !== to) expect(transitions[from]).toContain(to);
  expect(noun.schema.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
  expect(noun.place(after).step).not.toBe("");
  invariant?.(before, after);
};

/** Runs the commands; answers every status reached. Each step and the whole history are checked. */
const run = <State extends object, Command>(machine: Machine<State, Command>, commands: readonly Given<Command>[]): Set<string> => {
  const { noun, id, initial, startsAt, statusOf, apply } = machine;
  const entries: HistoryEntry[] = [];
  const write = (before: Stored<State> | null, next: State, at: Instant): Stored<State> => {
    const { entry, version, stepVersion } = plan(noun, id, before, next, { command: "test", clause: "4", at, by: bySystem });
    entries.push(entry);
    return { id, state: next, version, stepVersion, hash: entry.hash };
  };
  let now = startsAt;
  let stored = write(null, initial, now);
  const reached = new Set([statusOf(initial)]);
  for (const { afterHours, command } of commands) {
    now = addHours(now, afterHours);
    const answer = apply(stored.state, command, now);
    if (!answer.ok) {
      expect(isRefusalCode(answer.refusal.code), answer.refusal.code).toBe(true);
      continue;
    }
    checkStep(machine, stored.state, answer.value);
    stored = write(stored, answer.value, now);
    reached.add(statusOf(stored.state));
  }
  expect(replay(entries)).toEqual(JSON.parse(JSON.stringify(stored.state)));
  expect(verifyChain(entries)).toEqual({ ok: true, value: stored.hash });
  return reached;
};

/**
 * From any reachable state any command, early, late, twice or out of order, is refused with a known code or leads to a status that
 * A.2 allows; and the hash-chained history replays to the state. Answers the statuses reached, so that the test can ask for all.
 */
export const checkMachine = <State extends object, Command>(machine: Machine<State, Command>, numRuns = 400): ReadonlySet<string> => {
  const reached = new Set<string>();
  const pause = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: longestPauseHours }));
  const given = fc.record({ afterHours: pause, command: machine.command });
  fc.assert(
    fc.property(fc.array(given, { minLength: 1, maxLength: 30, size: "max" }), (commands) => {
      for (const status of run(machine, commands)) reached.add(status);
    }),
    { numRuns, seed: 20261123 },
  );
  return reached;
};

/** The clock of most machines' tests. */
export const atNine = Instant.parse("2026-03-02T01:00:00.000Z");
