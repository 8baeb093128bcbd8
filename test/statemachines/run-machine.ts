import { readFileSync } from "node:fs";
import { DescribeExecutionCommand, SendTaskSuccessCommand, SFNClient, StartExecutionCommand } from "@aws-sdk/client-sfn";
import * as z from "zod";
import { functions, substitutionOf, workflows } from "../../functions/manifest.ts";
import { startWorkflows } from "../../local/engines/workflows/engine.ts";
import { arnOfMachine } from "../../local/engines/workflows/machine.ts";
import type { Transition } from "../../local/engines/workflows/transitions.ts";

export const textOf = (name: string): string => readFileSync(new URL(`../../statemachines/${name}.asl.json`, import.meta.url), "utf8");

const Payload = z.object({ noun: z.string(), id: z.string(), taskToken: z.string().optional() });
type Payload = z.infer<typeof Payload>;

type Fault = { readonly name: string; readonly noun?: string; readonly times: number; readonly error?: string };

/** How the functions behave in one run: the steps the table answers in turn, and what fails how often (a name: always). */
export type Script = {
  readonly steps: readonly string[];
  readonly sheetSteps?: readonly string[];
  readonly fails?: Fault;
  /** Waiting tasks are answered, or run into their time limit once. */
  readonly wait?: "answer" | "expire";
};

class Failure extends Error {
  constructor(name: string) {
    super("as the script says");
    this.name = name;
  }
}

/** The real ASL files on the interpreter, their functions scripted; every transition is kept. */
export const startMachines = async () => {
  const transitions: Transition[] = [];
  let script: Script = { steps: [] };
  let calls = { where: 0, sheet: 0, failures: 0, expired: 0 };

  let alarmFails = false;
  const failsNow = (name: string, { noun }: Payload): boolean => {
    const { fails } = script;
    if (name === "record-stall" && alarmFails) {
      alarmFails = false;
      return true;
    }
    if (fails?.name !== name || (fails.noun !== undefined && fails.noun !== noun) || calls.failures >= fails.times) return false;
    calls.failures += 1;
    return true;
  };

  const answers: Readonly<Record<string, (payload: Payload) => unknown>> = {
    "where-it-stands": ({ noun }) =>
      noun === "score-sheet" || noun === "expert-assignment"
        ? { step: script.sheetSteps?.[calls.sheet++] ?? "submitted" }
        : { step: script.steps[calls.where++] ?? "done" },
    ask: ({ taskToken = "" }) => {
      setImmediate(() => settle(taskToken));
      return { opened: "open" };
    },
    "open-sheets": () => ({ sheets: [{ noun: "score-sheet", id: "sheet-1" }] }),
    "list-panel": () => ({ sheets: [{ noun: "expert-assignment", id: "assignment-1" }] }),
  };

  const engine = await startWorkflows({
    definitions: Object.fromEntries(workflows.map((name) => [name, textOf(name)])),
    substitutions: { Partition: "aws", ...Object.fromEntries(functions.map(({ name }) => [substitutionOf(name), name])) },
    retryDelayScale: 0,
    onTransition: (transition) => transitions.push(transition),
    invoke: async (name, raw) => {
      const payload = Payload.parse(raw);
      if (failsNow(name, payload)) throw new Failure(script.fails?.error ?? "DynamoDbIsDown");
      return answers[name]?.(payload) ?? {};
    },
  });
  const client = new SFNClient({
    endpoint: engine.endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });

  const settle = async (taskToken: string): Promise<void> => {
    if (script.wait === "expire" && calls.expired === 0) {
      calls.expired += 1;
      engine.expireToken(taskToken);
    } else await client.send(new SendTaskSuccessCommand({ taskToken, output: "{}" }));
  };

  let runs = 0;
  /** Runs one execution to its end and answers its status. */
  const run = async (machine: string, play: Script): Promise<string> => {
    script = play;
    calls = { where: 0, sheet: 0, failures: 0, expired: 0 };
    runs += 1;
    const started = await client.send(
      new StartExecutionCommand({
        stateMachineArn: arnOfMachine(machine),
        name: `run-${runs}`,
        input: JSON.stringify({ noun: "x", id: "1", attempt: 1 }),
      }),
    );
    for (;;) {
      const { status = "" } = await client.send(new DescribeExecutionCommand({ executionArn: started.executionArn }));
      if (status !== "RUNNING") return status;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };
  /** The next alarm fails once. */
  const failAlarm = (): void => {
    alarmFails = true;
  };
  return { run, failAlarm, transitions, stop: engine.stop };
};
