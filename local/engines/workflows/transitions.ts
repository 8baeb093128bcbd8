import type { StateMachine } from "aws-local-stepfunctions";
import { type Branch, readMark } from "./branches.ts";
import { RENEWAL } from "./task.ts";

/** One step of an execution, for tests that measure which branches, retries and catches of a machine ran. */
export type Transition = {
  readonly machine: string;
  readonly execution: string;
  readonly state: string;
  readonly event: "entered" | "exited" | "retried" | "caught";
  /** The state entered next; absent after the last one. */
  readonly next?: string;
  /** On `exited` of a Choice: the rule taken, by its place in `Choices`, or `default`. */
  readonly branch?: Branch;
  /** On `retried` and `caught`: the place of the rule in `Retry` or `Catch`. */
  readonly rule?: number;
  /** On `retried`: 1 for the first retry by this rule. */
  readonly attempt?: number;
  readonly error?: string;
  /** The item of the enclosing Map. */
  readonly index?: number;
};

export type Observe = (transition: Transition) => void;

type StateRules = {
  readonly next: string | undefined;
  readonly isChoice: boolean;
  readonly retriers: readonly unknown[];
  readonly catchers: readonly unknown[];
};

/** What the observer must know of a machine's states as the interpreter has them: where each leads, and its rules in order. */
export type Rules = ReadonlyMap<string, StateRules>;

export type EventLog = ReturnType<StateMachine["run"]>["eventLogs"] extends AsyncGenerator<infer Event> ? Event : never;
type StateEvent = Extract<EventLog, { readonly state: unknown }>;
type Told = Omit<Transition, "machine" | "execution" | "index">;

const leadingTo = (next: string | undefined) => (next === undefined ? {} : { next });

/** What became of one state so far: the error it last failed with, and where a Catch sent it. */
type Memory = { error?: string; caughtTo?: string };

const tell = (event: StateEvent, rules: StateRules | undefined, memory: Memory): Told | undefined => {
  const { name: state } = event.state;
  switch (event.type) {
    case "StateEntered":
      return { state, event: "entered" };
    case "StateFailed":
      memory.error = event.Error;
      return undefined;
    case "StateRetried": {
      const { retrier, attempt } = event.retry;
      if (retrier.ErrorEquals[0] === RENEWAL) return undefined;
      return { state, event: "retried", rule: rules?.retriers.indexOf(retrier) ?? -1, attempt, error: memory.error ?? "" };
    }
    case "StateCaught": {
      const { catcher } = event.catch;
      memory.caughtTo = catcher.Next;
      return { state, event: "caught", rule: rules?.catchers.indexOf(catcher) ?? -1, error: memory.error ?? "", next: catcher.Next };
    }
    case "StateExited":
      return rules?.isChoice === true ? undefined : { state, event: "exited", ...leadingTo(memory.caughtTo ?? rules?.next) };
  }
};

type Where = { readonly machine: string; readonly execution: string };

/** Turns the interpreter's events of one execution into transitions. What the adapter added to the definition is not shown. */
export const makeNarrator = (where: Where, rules: Rules, observe: Observe): ((event: EventLog) => void) => {
  const memories = new Map<string, Memory>();

  return (event) => {
    if (!("state" in event)) return;
    const { name } = event.state;
    const at = event.index === undefined ? where : { ...where, index: event.index };
    const mark = readMark(name);
    if (mark !== undefined) {
      const { choice: state, branch } = mark;
      if (event.type === "StateEntered") observe({ ...at, state, event: "exited", branch, ...leadingTo(rules.get(name)?.next) });
      return;
    }
    const key = `${event.index ?? ""} ${name}`;
    const memory = event.type === "StateEntered" ? {} : (memories.get(key) ?? {});
    memories.set(key, memory);
    const told = tell(event, rules.get(name), memory);
    if (told !== undefined) observe({ ...at, ...told });
  };
};
