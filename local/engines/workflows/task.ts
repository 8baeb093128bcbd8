import { setImmediate } from "node:timers/promises";
import * as z from "zod";
import { fillToken, type Json } from "./context-paths.ts";
import { failureOf, finalError, taskError } from "./errors.ts";
import type { Ticket, Tokens } from "./tokens.ts";

/** Calls the function a task names; what it throws reaches Retry and Catch by its `name`. */
export type Invoke = (functionName: string, payload: Json) => Promise<unknown>;

export type TaskState = { readonly name: string; readonly waits: boolean; readonly timeoutSeconds: number | undefined };

/** One execution as its tasks see it: whose tokens they are, and whether it is over, or has given up the Map or Parallel around a state. */
export type Running = { readonly arn: string; readonly isOver: (state: string) => boolean };

/** A wait renews itself before the interpreter's own timer, which no definition can turn off, would end it. */
export const RENEWAL = "Zhisheng.StillWaiting";

const LARGEST_OUTPUT_BYTES = 262_144;

const Call = z.object({ FunctionName: z.string(), Payload: z.json().default({}) });

const bounded = (output: Json): Json => {
  if (Buffer.byteLength(JSON.stringify(output)) <= LARGEST_OUTPUT_BYTES) return output;
  throw finalError({ error: "States.DataLimitExceeded", cause: "a task answered more than 262144 bytes" });
};

/** As the Lambda service passes values: through JSON, so neither side can change the other's. */
const throughJson = (value: unknown): Json => z.json().parse(JSON.parse(JSON.stringify(value ?? null)));

export type Tasks = ReturnType<typeof makeTasks>;

/** Performs `lambda:invoke` and `lambda:invoke.waitForTaskToken`. `renewAfterMs` must be shorter than the interpreter's longest timer. */
export const makeTasks = ({ invoke, tokens, renewAfterMs }: { invoke: Invoke; tokens: Tokens; renewAfterMs: number }) => {
  const parked = new Map<string, Ticket[]>();

  const callFunction = async (functionName: string, payload: Json): Promise<Json> => {
    try {
      return throughJson(await invoke(functionName, throughJson(payload)));
    } catch (error) {
      throw taskError(failureOf(error));
    }
  };

  const begin = (running: Running, task: TaskState, call: z.infer<typeof Call>): Ticket => {
    const ticket = tokens.issue(running.arn, task.name, task.timeoutSeconds);
    callFunction(call.FunctionName, fillToken(call.Payload, ticket.token)).catch((error) => tokens.fail(ticket.token, failureOf(error)));
    return ticket;
  };

  const rest = async (running: Running, task: TaskState, call: z.infer<typeof Call>): Promise<Json> => {
    const key = JSON.stringify([running.arn, task.name, call]);
    const waiting = parked.get(key) ?? [];
    const ticket = waiting.shift() ?? begin(running, task, call);
    if (waiting.length === 0) parked.delete(key);
    const { promise: renewal, reject: renew } = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      parked.set(key, [...(parked.get(key) ?? []), ticket]);
      renew(taskError({ error: RENEWAL, cause: "" }));
    }, renewAfterMs).unref();
    try {
      return await Promise.race([ticket.answer, renewal]);
    } finally {
      clearTimeout(timer);
    }
  };

  return async (running: Running, task: TaskState, input: unknown): Promise<Json> => {
    // The interpreter goes on starting the items of a Map that has failed: its events, read first, tell.
    await setImmediate();
    if (running.isOver(task.name)) throw finalError({ error: "States.Abandoned", cause: "the execution went on without this task" });
    const call = Call.parse(input);
    if (task.waits) return bounded(await rest(running, task, call));
    return bounded({ ExecutedVersion: "$LATEST", Payload: await callFunction(call.FunctionName, call.Payload), StatusCode: 200 });
  };
};
