import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { type Log, silent } from "../log.ts";
import { closeServer, LOOPBACK, listenOnLoopback } from "../loopback.ts";
import { provokeTimeout } from "./errors.ts";
import { makeExecutions } from "./executions.ts";
import { loadMachine } from "./machine.ts";
import { makeOperations } from "./operations.ts";
import { type Invoke, makeTasks } from "./task.ts";
import { makeTokens, type TokenOutcome } from "./tokens.ts";
import type { Observe } from "./transitions.ts";
import { type Answer, refusal } from "./wire.ts";

export type WorkflowsSettings = {
  /** ASL text by machine name. */
  readonly definitions: Readonly<Record<string, string>>;
  /** Values of the `${Name}` places in the ASL texts: `Partition` and the names of functions. */
  readonly substitutions?: Readonly<Record<string, string>>;
  readonly invoke: Invoke;
  readonly log?: Log;
  /** 1 waits between retries as the ASL says, 0 not at all. */
  readonly retryDelayScale?: number;
  readonly onTransition?: Observe;
  /** Milliseconds a wait rests in the interpreter before it renews itself; for tests only. */
  readonly renewAfterMs?: number;
};

export type Workflows = {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
  readonly running: () => readonly { readonly machine: string; readonly name: string; readonly arn: string }[];
  /** Raises `States.Timeout` in the task waiting on this token, as its deadline would. */
  readonly expireToken: (token: string) => TokenOutcome;
};

const TWENTY_DAYS_MS = 20 * 24 * 3_600_000;
const TARGET = /^AWSStepFunctions\.(\w+)$/;

/**
 * Runs state machines from their ASL texts and speaks the Step Functions protocol (AWS JSON 1.0) on a free loopback port.
 * Executions live in memory. Throws when a definition is not valid, has a place without a value, or cannot be run as AWS would run it.
 */
export const startWorkflows = async (settings: WorkflowsSettings): Promise<Workflows> => {
  const { definitions, substitutions = {}, invoke, log = silent, retryDelayScale = 1, renewAfterMs = TWENTY_DAYS_MS } = settings;
  const loaded = Object.entries(definitions).map(([name, text]) => loadMachine(name, text, { substitutions, retryDelayScale }));
  const tokens = makeTokens(await provokeTimeout());
  const tasks = makeTasks({ invoke, tokens, renewAfterMs });
  const executions = makeExecutions({ tokens, tasks, log, observe: settings.onTransition ?? (() => undefined) });
  const operations = makeOperations({ machines: new Map(loaded.map((machine) => [machine.arn, machine])), executions, tokens });

  const perform = (target: string | string[] | undefined, request: unknown): Answer => {
    const [, name] = TARGET.exec(String(target)) ?? [];
    const operation = name === undefined || !Object.hasOwn(operations, name) ? undefined : operations[name];
    return operation === undefined ? refusal("UnknownOperationException", `not served here: ${target}`) : operation(request);
  };

  const server = createServer(async (request, response) => {
    const answer = await json(request).then(
      (body) => perform(request.headers["x-amz-target"], body),
      () => refusal("SerializationException", "the body is no JSON"),
    );
    const body = "body" in answer ? answer.body : { __type: answer.error, message: answer.message };
    response.writeHead("body" in answer ? 200 : 400, { "content-type": "application/x-amz-json-1.0" }).end(JSON.stringify(body));
  });
  const port = await listenOnLoopback(server);

  return {
    endpoint: `http://${LOOPBACK}:${port}`,
    running: () => executions.running().map(({ machine, name, arn }) => ({ machine: machine.name, name, arn })),
    expireToken: tokens.expire,
    stop: async () => {
      await closeServer(server);
      for (const execution of executions.running()) executions.stop(execution, {});
    },
  };
};
