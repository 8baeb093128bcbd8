import { randomBytes } from "node:crypto";
import type { Json } from "./context-paths.ts";
import { finalError, type TaskFailure, taskError } from "./errors.ts";
import { LONGEST_TIMER_SECONDS } from "./unsupported.ts";

export type Ticket = { readonly token: string; readonly answer: Promise<Json> };

/** What became of an answer: taken, or the name of the AWS error. */
export type TokenOutcome = "taken" | "InvalidToken" | "TaskDoesNotExist" | "TaskTimedOut";

type Waiting = {
  readonly owner: string;
  readonly state: string;
  readonly take: (answer: Json) => void;
  readonly fail: (error: unknown) => void;
  readonly timer: NodeJS.Timeout | undefined;
};

export type Tokens = ReturnType<typeof makeTokens>;

const TOKEN_BYTES = 48;
const TOKEN = /^[\w-]{64}$/;
const REMEMBERED = 100_000;

/** The tokens of all waiting tasks, in memory. `timeout` is the error a task gets when its time is over. */
export const makeTokens = (timeout: unknown) => {
  const open = new Map<string, Waiting>();
  const byOwner = new Map<string, Set<string>>();
  const closed = new Set<string>();

  const close = (token: string): Waiting | undefined => {
    const waiting = open.get(token);
    if (waiting === undefined) return undefined;
    clearTimeout(waiting.timer);
    open.delete(token);
    byOwner.get(waiting.owner)?.delete(token);
    closed.add(token);
    const [oldest] = closed;
    if (closed.size > REMEMBERED && oldest !== undefined) closed.delete(oldest);
    return waiting;
  };

  const settle = (token: string, act: (waiting: Waiting) => void): TokenOutcome => {
    if (!TOKEN.test(token)) return "InvalidToken";
    const waiting = close(token);
    if (waiting === undefined) return closed.has(token) ? "TaskTimedOut" : "TaskDoesNotExist";
    act(waiting);
    return "taken";
  };

  const expire = (token: string): TokenOutcome => settle(token, ({ fail }) => fail(timeout));

  return {
    /** A new token for a task. A timeout longer than a timer can wait is left to the table's deadlines. */
    issue: (owner: string, state: string, timeoutSeconds: number | undefined): Ticket => {
      const token = randomBytes(TOKEN_BYTES).toString("base64url");
      const { promise, resolve, reject } = Promise.withResolvers<Json>();
      const bounded = timeoutSeconds !== undefined && timeoutSeconds <= LONGEST_TIMER_SECONDS;
      const timer = bounded ? setTimeout(() => expire(token), timeoutSeconds * 1_000).unref() : undefined;
      open.set(token, { owner, state, take: resolve, fail: reject, timer });
      byOwner.set(owner, (byOwner.get(owner) ?? new Set()).add(token));
      return { token, answer: promise };
    },
    succeed: (token: string, answer: Json): TokenOutcome => settle(token, ({ take }) => take(answer)),
    fail: (token: string, failure: TaskFailure): TokenOutcome => settle(token, ({ fail }) => fail(taskError(failure))),
    expire,
    /** What an answer to this token would meet, without giving one. */
    look: (token: string): TokenOutcome => {
      if (!TOKEN.test(token)) return "InvalidToken";
      if (open.has(token)) return "taken";
      return closed.has(token) ? "TaskTimedOut" : "TaskDoesNotExist";
    },
    /** Ends the waits of an execution, or of some of its states, for good: no Retry and no Catch sees it. */
    abandon: (owner: string, states?: ReadonlySet<string>): void => {
      for (const token of byOwner.get(owner) ?? []) {
        const state = open.get(token)?.state;
        if (states !== undefined && (state === undefined || !states.has(state))) continue;
        close(token)?.fail(finalError({ error: "States.Abandoned", cause: "the execution went on without this task" }));
      }
      if (byOwner.get(owner)?.size === 0) byOwner.delete(owner);
    },
  };
};
