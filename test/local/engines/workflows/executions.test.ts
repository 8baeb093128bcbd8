import {
  DescribeStateMachineCommand,
  ListExecutionsCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  StopExecutionCommand,
} from "@aws-sdk/client-sfn";
import { describe, expect, it } from "vitest";
import { ask, runMachine, tokenOf } from "./support.ts";

const stateMachineArn = "arn:aws:states:local:000000000000:stateMachine:machine";

describe("an execution", () => {
  it("is the same one for the same name and input while it runs", async () => {
    const machine = await runMachine({ Ask: ask() }, {});
    const first = await machine.start({ cycleId: "c1" }, "c1-v1");
    expect(await machine.start({ cycleId: "c1" }, "c1-v1")).toBe(first);
    await tokenOf(machine);
    expect(machine.calls).toHaveLength(1);
    expect(machine.workflows.running()).toEqual([{ machine: "machine", name: "c1-v1", arn: first }]);
  });

  it("refuses its name for another input, and after it ended", async () => {
    const machine = await runMachine({ Ask: ask() }, {});
    const execution = await machine.start({ cycleId: "c1" }, "c1-v1");
    await expect(machine.start({ cycleId: "c2" }, "c1-v1")).rejects.toMatchObject({ name: "ExecutionAlreadyExists" });
    await machine.client.send(new SendTaskSuccessCommand({ taskToken: await tokenOf(machine), output: "{}" }));
    await machine.ended(execution);
    await expect(machine.start({ cycleId: "c1" }, "c1-v1")).rejects.toMatchObject({ name: "ExecutionAlreadyExists" });
  });

  it.each([
    ["InvalidName", { stateMachineArn, name: "c1/v1" }],
    ["InvalidExecutionInput", { stateMachineArn, input: "{" }],
    ["InvalidExecutionInput", { stateMachineArn, input: JSON.stringify("质".repeat(90_000)) }],
    ["StateMachineDoesNotExist", { stateMachineArn: `${stateMachineArn}2` }],
  ])("is refused by %s", async (name, input) => {
    const { client } = await runMachine({ Ask: ask() }, {});
    await expect(client.send(new StartExecutionCommand(input))).rejects.toMatchObject({ name });
  });

  it("is described and listed, newest first and page by page", async () => {
    const { client, start, describeExecution } = await runMachine({ Ask: ask() }, {});
    const arns = [await start({ n: 1 }, "one"), await start({ n: 2 }, "two"), await start({ n: 3 }, "three")];
    const first = await client.send(new ListExecutionsCommand({ stateMachineArn, maxResults: 2 }));
    const { nextToken } = first;
    const rest = await client.send(new ListExecutionsCommand({ stateMachineArn, nextToken }));
    expect([...(first.executions ?? []), ...(rest.executions ?? [])].map(({ name }) => name)).toEqual(["three", "two", "one"]);
    expect(rest.nextToken).toBeUndefined();
    const found = await describeExecution(arns[1] ?? "");
    expect(found).toMatchObject({ name: "two", status: "RUNNING", input: '{"n":2}', stateMachineArn });
    expect(found.startDate).toBeInstanceOf(Date);
    await client.send(new StopExecutionCommand({ executionArn: arns[1] }));
    const running = await client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: "RUNNING" }));
    expect(running.executions?.map(({ name }) => name)).toEqual(["three", "one"]);
    await expect(describeExecution(`${arns[1]}2`)).rejects.toMatchObject({ name: "ExecutionDoesNotExist" });
  });

  it("shows its machine", async () => {
    const { client } = await runMachine({ Ask: ask() }, {});
    expect(await client.send(new DescribeStateMachineCommand({ stateMachineArn }))).toMatchObject({ name: "machine", type: "STANDARD" });
  });
});
