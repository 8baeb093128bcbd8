import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from "@aws-sdk/client-sfn";
import { expect, onTestFinished, vi } from "vitest";
import type { Json } from "../../../../local/engines/workflows/context-paths.ts";
import { startWorkflows, type WorkflowsSettings } from "../../../../local/engines/workflows/engine.ts";
import type { Transition } from "../../../../local/engines/workflows/transitions.ts";

/** A place in an ASL text that is filled on loading. */
export const place = (name: string): string => `\${${name}}`;

export const INVOKE = `arn:${place("Partition")}:states:::lambda:invoke`;
export const WAIT = `${INVOKE}.waitForTaskToken`;

type Call = { readonly name: string; readonly payload: Json };

/** A call of a function by a task, with what the test wants it to answer. */
export type Functions = Readonly<Record<string, (payload: Json) => unknown>>;

/** Engines with one machine named `machine`, a real client, what was called and what was observed. */
export const runMachine = async (
  states: Readonly<Record<string, unknown>>,
  functions: Functions,
  settings: Partial<WorkflowsSettings> = {},
) => {
  const calls: Call[] = [];
  const transitions: Transition[] = [];
  const workflows = await startWorkflows({
    definitions: { machine: JSON.stringify({ StartAt: Object.keys(states)[0], States: states }) },
    substitutions: { Partition: "aws", Work: "work", Ask: "ask" },
    retryDelayScale: 0,
    onTransition: (transition) => transitions.push(transition),
    invoke: async (name, payload) => {
      calls.push({ name, payload });
      return functions[name]?.(payload);
    },
    ...settings,
  });
  const client = new SFNClient({
    endpoint: workflows.endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  onTestFinished(async () => {
    client.destroy();
    await workflows.stop();
  });
  const start = async (input: Json, name?: string) => {
    const stateMachineArn = "arn:aws:states:local:000000000000:stateMachine:machine";
    const { executionArn = "" } = await client.send(
      new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(input), ...(name && { name }) }),
    );
    return executionArn;
  };
  const describeExecution = (executionArn: string) => client.send(new DescribeExecutionCommand({ executionArn }));
  const ended = async (executionArn: string) => {
    await vi.waitFor(async () => expect((await describeExecution(executionArn)).status).not.toBe("RUNNING"), {
      timeout: 5_000,
      interval: 5,
    });
    const { status, output, error, cause } = await describeExecution(executionArn);
    return {
      status,
      ...(output !== undefined && { output: JSON.parse(output) }),
      ...(error !== undefined && { error }),
      ...(cause !== undefined && { cause }),
    };
  };
  const run = async (input: Json, name?: string) => ended(await start(input, name));
  return { workflows, client, calls, transitions, start, ended, run, describeExecution };
};

export type Machine = Awaited<ReturnType<typeof runMachine>>;

/** The token the `ask` function was given at its n-th call. */
export const tokenOf = (machine: Machine, call = 0): Promise<string> =>
  vi.waitFor(() => {
    const payload = machine.calls.filter(({ name }) => name === "ask")[call]?.payload;
    if (typeof payload !== "object" || payload === null || Array.isArray(payload) || typeof payload["token"] !== "string")
      throw new Error("not asked yet");
    return payload["token"];
  });

/** An error by the name a state machine sees. */
export const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

/** A task that asks and waits. */
export const ask = (rest: Readonly<Record<string, unknown>> = { End: true }) => ({
  Type: "Task",
  Resource: WAIT,
  Parameters: { FunctionName: place("Ask"), Payload: { "token.$": "$$.Task.Token" } },
  ...rest,
});

/** A task that only calls. */
export const work = (rest: Readonly<Record<string, unknown>> = { End: true }) => ({
  Type: "Task",
  Resource: INVOKE,
  Parameters: { FunctionName: place("Work"), "Payload.$": "$" },
  ...rest,
});
