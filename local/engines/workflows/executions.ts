import type { Log } from "../log.ts";
import type { Json } from "./context-paths.ts";
import { failureOfExecution } from "./errors.ts";
import { makeGivenUp } from "./given-up.ts";
import type { Machine } from "./machine.ts";
import type { Tasks } from "./task.ts";
import type { Tokens } from "./tokens.ts";
import { makeNarrator, type Observe } from "./transitions.ts";

type Status = "RUNNING" | "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED";

/** Why an execution ended: whoever stops one may say neither. */
type GivenFailure = { readonly error?: string | undefined; readonly cause?: string | undefined };

export type Execution = {
  readonly arn: string;
  readonly name: string;
  readonly machine: Machine;
  /** JSON text as it was given. */
  readonly input: string;
  readonly sequence: number;
  readonly startedAt: Date;
  status: Status;
  endedAt?: Date;
  output?: string;
  failure?: GivenFailure;
  abort: () => void;
};

export type Executions = ReturnType<typeof makeExecutions>;

/** As many ended executions are remembered; AWS forgets by age instead. */
const REMEMBERED = 10_000;

const contextOf = ({ arn, name, machine, startedAt }: Execution, input: Json) => {
  const execution = { Id: arn, Name: name, Input: input, StartTime: startedAt.toISOString() };
  return { Execution: execution, Given: { Execution: execution }, StateMachine: { Id: machine.arn, Name: machine.name } };
};

const isOver = ({ status }: Execution): boolean => status !== "RUNNING";

type Parts = { readonly tokens: Tokens; readonly tasks: Tasks; readonly observe: Observe; readonly log: Log };

/** All executions, in memory. They do not survive a restart: machines are re-entrant, and the table says where to go on. */
export const makeExecutions = ({ tokens, tasks, observe, log }: Parts) => {
  const all = new Map<string, Execution>();
  const ended: string[] = [];
  let started = 0;

  const end = (execution: Execution, result: Pick<Execution, "status" | "output" | "failure">): void => {
    if (isOver(execution)) return;
    Object.assign(execution, result, { endedAt: new Date() });
    tokens.abandon(execution.arn);
    ended.push(execution.arn);
    const forgotten = ended.length > REMEMBERED ? ended.shift() : undefined;
    if (forgotten !== undefined) all.delete(forgotten);
    const { status, failure } = execution;
    if (status !== "SUCCEEDED")
      log("an execution ended without success", { execution: execution.name, status, error: failure?.error ?? "" });
  };

  const run = async (execution: Execution, input: Json): Promise<void> => {
    if (isOver(execution)) return;
    const { machine, name, arn } = execution;
    const givenUp = makeGivenUp(machine, tokens, arn);
    const running = { arn, isOver: (state: string) => isOver(execution) || givenUp.has(state) };
    const handlers = machine.tasks.map((task) => [task.name, (given: unknown) => tasks(running, task, given)] as const);
    const { result, eventLogs, abort } = machine.interpreter.run(input, {
      overrides: { taskResourceLocalHandlers: Object.fromEntries(handlers) },
      context: contextOf(execution, input),
    });
    execution.abort = abort;
    const narrate = makeNarrator({ machine: machine.name, execution: name }, machine.rules, observe);
    const narrated = (async () => {
      for await (const event of eventLogs) {
        givenUp.follow(event);
        narrate(event);
      }
    })();
    try {
      const output = JSON.stringify(await result);
      await narrated;
      end(execution, { status: "SUCCEEDED", output });
    } catch (error) {
      await narrated;
      const timedOut = error instanceof Error && error.name === "ExecutionTimeoutError";
      end(execution, timedOut ? { status: "TIMED_OUT" } : { status: "FAILED", failure: failureOfExecution(error) });
    }
  };

  return {
    find: (arn: string): Execution | undefined => all.get(arn),
    /** Starts a name that was not used before. `input` is the text, `value` what it says. */
    start: (machine: Machine, arn: string, name: string, input: string, value: Json): Execution => {
      started += 1;
      const execution: Execution = {
        arn,
        name,
        machine,
        input,
        sequence: started,
        startedAt: new Date(),
        status: "RUNNING",
        abort: () => undefined,
      };
      all.set(arn, execution);
      setImmediate(() => void run(execution, value));
      return execution;
    },
    stop: (execution: Execution, failure: GivenFailure): void => {
      end(execution, { status: "ABORTED", failure });
      execution.abort();
    },
    /** Newest first. */
    of: (machine: Machine): readonly Execution[] => [...all.values()].filter((execution) => execution.machine === machine).reverse(),
    running: (): readonly Execution[] => [...all.values()].filter(({ status }) => status === "RUNNING"),
  };
};
