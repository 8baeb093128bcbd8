import { describe, expect, it } from "vitest";
import { INVOKE, named, place, runMachine, work } from "./support.ts";

describe("a task", () => {
  it("gets the function's answer as AWS gives it, and shapes it", async () => {
    const plain = await runMachine({ Work: work() }, { work: () => ({ stage: "call" }) });
    expect(await plain.run({})).toEqual({
      status: "SUCCEEDED",
      output: { ExecutedVersion: "$LATEST", Payload: { stage: "call" }, StatusCode: 200 },
    });
    const shaped = { ResultSelector: { "stage.$": "$.Payload.stage" }, ResultPath: "$.found", End: true };
    const selected = await runMachine({ Work: work(shaped) }, { work: () => ({ stage: "call" }) });
    expect(await selected.run({ cycleId: "c1" })).toEqual({ status: "SUCCEEDED", output: { cycleId: "c1", found: { stage: "call" } } });
  });

  it("replaces the whole input by a result path of $", async () => {
    const machine = await runMachine(
      { Work: work({ ResultSelector: { "stage.$": "$.Payload" }, ResultPath: "$", End: true }) },
      { work: () => "call" },
    );
    expect(await machine.run({ cycleId: "c1" })).toMatchObject({ output: { stage: "call" } });
  });

  it("sees the execution, the machine and its own name, inside Map too", async () => {
    const Payload = {
      "id.$": "$$.Execution.Id",
      "name.$": "$$.Execution.Name",
      "cycle.$": "$$.Execution.Input.cycleId",
      "machine.$": "$$.StateMachine.Name",
      "state.$": "$$.State.Name",
      "key.$": "States.Format('{}#{}', $$.State.Name, $$.Execution.Name)",
    };
    const inner = { Type: "Task", Resource: INVOKE, Parameters: { FunctionName: place("Work"), Payload }, End: true };
    const each = { Type: "Map", ItemsPath: "$.units", ItemProcessor: { StartAt: "Tell", States: { Tell: inner } }, End: true };
    const machine = await runMachine({ Each: each }, { work: () => null });
    await machine.run({ cycleId: "c1", units: [1] }, "c1-v1");
    expect(machine.calls.map(({ payload }) => payload)).toEqual([
      {
        id: "arn:aws:states:local:000000000000:execution:machine:c1-v1",
        name: "c1-v1",
        cycle: "c1",
        machine: "machine",
        state: "Tell",
        key: "Tell#c1-v1",
      },
    ]);
  });

  it("is retried by the name of its error, then caught by it", async () => {
    const rules = {
      Retry: [{ ErrorEquals: ["Lambda.ServiceException"], IntervalSeconds: 60, MaxAttempts: 2 }],
      Catch: [
        { ErrorEquals: ["wrong-status"], ResultPath: "$.refused", Next: "Refused" },
        { ErrorEquals: ["States.ALL"], Next: "Broken" },
      ],
      End: true,
    };
    let failures = 0;
    const fail = () => {
      failures += 1;
      throw failures <= 2 ? named("Lambda.ServiceException", "busy") : named("wrong-status", "the call is closed");
    };
    const machine = await runMachine({ Work: work(rules), Refused: { Type: "Succeed" }, Broken: { Type: "Fail" } }, { work: fail });
    const output = { cycleId: "c1", refused: { Error: "wrong-status", Cause: "the call is closed" } };
    expect(await machine.run({ cycleId: "c1" })).toEqual({ status: "SUCCEEDED", output });
    expect(machine.calls).toHaveLength(3);
  });

  it("ends the execution by an error nobody catches", async () => {
    const machine = await runMachine({ Work: work() }, { work: () => Promise.reject(named("wrong-status", "the call is closed")) });
    expect(await machine.run({})).toEqual({ status: "FAILED", error: "wrong-status", cause: "the call is closed" });
  });

  it("cannot answer more than a state may hold", async () => {
    const caught = { Catch: [{ ErrorEquals: ["States.ALL"], Next: "Caught" }], End: true };
    const machine = await runMachine({ Work: work(caught), Caught: { Type: "Succeed" } }, { work: () => "质".repeat(90_000) });
    expect(await machine.run({})).toMatchObject({ status: "FAILED", error: "States.DataLimitExceeded" });
  });
});
