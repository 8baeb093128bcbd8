import { randomUUID } from "node:crypto";
import type * as z from "zod";
import type { Execution, Executions } from "./executions.ts";
import type { Machine } from "./machine.ts";
import type { TokenOutcome, Tokens } from "./tokens.ts";
import { type Answer, isExecutionName, Requests, readJson, refusal } from "./wire.ts";

const epochSeconds = (date: Date): number => date.getTime() / 1_000;

const summary = ({ arn, machine, name, status, startedAt, endedAt }: Execution) => ({
  executionArn: arn,
  stateMachineArn: machine.arn,
  name,
  status,
  startDate: epochSeconds(startedAt),
  ...(endedAt && { stopDate: epochSeconds(endedAt) }),
});

const detail = (execution: Execution) => ({
  ...summary(execution),
  input: execution.input,
  ...(execution.output !== undefined && { output: execution.output }),
  ...execution.failure,
});

const begun = ({ arn, startedAt }: Execution): Answer => ({ body: { executionArn: arn, startDate: epochSeconds(startedAt) } });

const tokenAnswer = (outcome: TokenOutcome): Answer =>
  outcome === "taken"
    ? { body: {} }
    : refusal(outcome, { InvalidToken: "Invalid Token", TaskDoesNotExist: "Unknown Task", TaskTimedOut: "Task Timed Out" }[outcome]);

const noMachine = (arn: string): Answer => refusal("StateMachineDoesNotExist", `State Machine Does Not Exist: '${arn}'`);
const noExecution = (arn: string): Answer => refusal("ExecutionDoesNotExist", `Execution Does Not Exist: '${arn}'`);

type Operation = (request: unknown) => Answer;

const operation =
  <S extends z.ZodType>(schema: S, perform: (request: z.infer<S>) => Answer): Operation =>
  (request) => {
    const parsed = schema.safeParse(request);
    return parsed.success ? perform(parsed.data) : refusal("ValidationException", parsed.error.message);
  };

type Parts = { readonly machines: ReadonlyMap<string, Machine>; readonly executions: Executions; readonly tokens: Tokens };

const makeStart = ({ machines, executions }: Parts) =>
  operation(Requests.StartExecution, ({ stateMachineArn, name = randomUUID(), input }) => {
    const machine = machines.get(stateMachineArn);
    if (machine === undefined) return noMachine(stateMachineArn);
    if (!isExecutionName(name)) return refusal("InvalidName", `Invalid Name: '${name}'`);
    const json = readJson(input);
    if (json === undefined) return refusal("InvalidExecutionInput", "Invalid State Machine Execution Input");
    const arn = `${stateMachineArn.replace(":stateMachine:", ":execution:")}:${name}`;
    const before = executions.find(arn);
    if (before === undefined) return begun(executions.start(machine, arn, name, input, json.value));
    if (before.status === "RUNNING" && before.input === input) return begun(before);
    return refusal("ExecutionAlreadyExists", `Execution Already Exists: '${arn}'`);
  });

const makeList = ({ machines, executions }: Parts) =>
  operation(Requests.ListExecutions, ({ stateMachineArn, statusFilter, maxResults, nextToken }) => {
    const machine = machines.get(stateMachineArn);
    if (machine === undefined) return noMachine(stateMachineArn);
    const before = nextToken === undefined ? Number.POSITIVE_INFINITY : Number.parseInt(nextToken, 10);
    if (Number.isNaN(before)) return refusal("InvalidToken", "Invalid Token");
    const size = maxResults === 0 ? 100 : maxResults;
    const found = executions
      .of(machine)
      .filter(({ sequence, status }) => sequence < before && (statusFilter === undefined || status === statusFilter));
    const page = found.slice(0, size);
    const last = found.length > size ? page.at(-1) : undefined;
    return { body: { executions: page.map(summary), ...(last && { nextToken: String(last.sequence) }) } };
  });

/** The operations of the Step Functions service this product uses, by the name in `X-Amz-Target`. */
export const makeOperations = (parts: Parts): Readonly<Record<string, Operation>> => {
  const { machines, executions, tokens } = parts;
  return {
    StartExecution: makeStart(parts),
    ListExecutions: makeList(parts),
    DescribeExecution: operation(Requests.DescribeExecution, ({ executionArn }) => {
      const execution = executions.find(executionArn);
      return execution === undefined ? noExecution(executionArn) : { body: detail(execution) };
    }),
    StopExecution: operation(Requests.StopExecution, ({ executionArn, ...failure }) => {
      const execution = executions.find(executionArn);
      if (execution === undefined) return noExecution(executionArn);
      executions.stop(execution, failure);
      return { body: { stopDate: epochSeconds(execution.endedAt ?? new Date()) } };
    }),
    DescribeStateMachine: operation(Requests.DescribeStateMachine, ({ stateMachineArn }) => {
      const machine = machines.get(stateMachineArn);
      if (machine === undefined) return noMachine(stateMachineArn);
      const { name, definition } = machine;
      return { body: { stateMachineArn, name, definition, status: "ACTIVE", type: "STANDARD", roleArn: "", creationDate: 0 } };
    }),
    SendTaskSuccess: operation(Requests.SendTaskSuccess, ({ taskToken, output }) => {
      const json = readJson(output);
      return json === undefined ? refusal("InvalidOutput", "Invalid Output") : tokenAnswer(tokens.succeed(taskToken, json.value));
    }),
    SendTaskFailure: operation(Requests.SendTaskFailure, ({ taskToken, ...failure }) => tokenAnswer(tokens.fail(taskToken, failure))),
    SendTaskHeartbeat: operation(Requests.SendTaskHeartbeat, ({ taskToken }) => tokenAnswer(tokens.look(taskToken))),
  };
};
