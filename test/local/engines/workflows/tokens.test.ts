import { SendTaskFailureCommand, SendTaskHeartbeatCommand, SendTaskSuccessCommand, StopExecutionCommand } from "@aws-sdk/client-sfn";
import { describe, expect, it, vi } from "vitest";
import { ask, type Machine, named, runMachine, tokenOf, work } from "./support.ts";

const UNKNOWN = "A".repeat(64);

const succeed = ({ client }: Machine, taskToken: string, output = '{"answer":"approve"}') =>
  client.send(new SendTaskSuccessCommand({ taskToken, output }));

describe("a task that waits for its token", () => {
  it("goes on with the answer, once", async () => {
    const machine = await runMachine({ Ask: ask() }, {});
    const execution = await machine.start({});
    const token = await tokenOf(machine);
    await machine.client.send(new SendTaskHeartbeatCommand({ taskToken: token }));
    await expect(succeed(machine, token, "no JSON")).rejects.toMatchObject({ name: "InvalidOutput" });
    await succeed(machine, token);
    expect(await machine.ended(execution)).toEqual({ status: "SUCCEEDED", output: { answer: "approve" } });
    await expect(succeed(machine, token)).rejects.toMatchObject({ name: "TaskTimedOut" });
    await expect(machine.client.send(new SendTaskHeartbeatCommand({ taskToken: token }))).rejects.toMatchObject({ name: "TaskTimedOut" });
  });

  it("tells an unknown token from one that is none", async () => {
    const machine = await runMachine({ Ask: ask() }, {});
    await expect(succeed(machine, UNKNOWN)).rejects.toMatchObject({ name: "TaskDoesNotExist" });
    await expect(succeed(machine, "token")).rejects.toMatchObject({ name: "InvalidToken" });
  });

  it("takes an answer given before the function returns", async () => {
    const answered = Promise.withResolvers<null>();
    const machine = await runMachine({ Ask: ask() }, { ask: () => answered.promise });
    const execution = await machine.start({});
    await succeed(machine, await tokenOf(machine));
    expect(await machine.ended(execution)).toMatchObject({ status: "SUCCEEDED" });
    answered.resolve(null);
  });

  it("fails by the name it is sent", async () => {
    const caught = { Catch: [{ ErrorEquals: ["returned"], Next: "Caught" }], End: true };
    const machine = await runMachine({ Ask: ask(caught), Caught: { Type: "Succeed" } }, {});
    const execution = await machine.start({});
    await machine.client.send(new SendTaskFailureCommand({ taskToken: await tokenOf(machine), error: "returned", cause: "no plan" }));
    expect(await machine.ended(execution)).toEqual({ status: "SUCCEEDED", output: { Error: "returned", Cause: "no plan" } });
  });

  it("gets a new token when its function failed and is retried", async () => {
    let asked = 0;
    const failOnce = () => {
      asked += 1;
      if (asked === 1) throw named("Lambda.ServiceException", "busy");
    };
    const machine = await runMachine({ Ask: ask({ Retry: [{ ErrorEquals: ["Lambda.ServiceException"] }], End: true }) }, { ask: failOnce });
    const execution = await machine.start({});
    const [first, second] = [await tokenOf(machine), await tokenOf(machine, 1)];
    await expect(succeed(machine, first)).rejects.toMatchObject({ name: "TaskTimedOut" });
    await succeed(machine, second);
    expect(await machine.ended(execution)).toMatchObject({ status: "SUCCEEDED" });
  });

  it("times out when its deadline is raised, and by no error but States.Timeout", async () => {
    const caught = {
      TimeoutSeconds: 31_104_000,
      Catch: [
        { ErrorEquals: ["States.TaskFailed"], Next: "Wrong" },
        { ErrorEquals: ["States.Timeout"], Next: "Late" },
      ],
      End: true,
    };
    const machine = await runMachine({ Ask: ask(caught), Late: { Type: "Succeed" }, Wrong: { Type: "Fail" } }, {});
    const execution = await machine.start({});
    const token = await tokenOf(machine);
    expect(machine.workflows.expireToken(token)).toBe("taken");
    expect(await machine.ended(execution)).toMatchObject({ status: "SUCCEEDED", output: { Error: "States.Timeout" } });
    await expect(succeed(machine, token)).rejects.toMatchObject({ name: "TaskTimedOut" });
  });

  it("times out by itself when the deadline is near", async () => {
    const machine = await runMachine({ Ask: ask({ TimeoutSeconds: 1, End: true }) }, {});
    expect(await machine.run({})).toMatchObject({ status: "FAILED", error: "States.Timeout" });
  });

  it("outlasts the interpreter's own timers without asking again", async () => {
    const machine = await runMachine({ Ask: ask() }, {}, { renewAfterMs: 5 });
    const first = await machine.start({ cycleId: "c1" });
    const second = await machine.start({ cycleId: "c2" });
    const tokens = [await tokenOf(machine), await tokenOf(machine, 1)];
    await new Promise((resolve) => setTimeout(resolve, 50));
    await Promise.all(tokens.map((token) => succeed(machine, token, JSON.stringify(token))));
    expect(await machine.ended(first)).toMatchObject({ status: "SUCCEEDED", output: tokens[0] });
    expect(await machine.ended(second)).toMatchObject({ status: "SUCCEEDED", output: tokens[1] });
    expect(machine.calls).toHaveLength(2);
    expect(machine.transitions.filter(({ event }) => event === "retried")).toEqual([]);
  });

  it("loses its token when the execution is stopped, whatever it would catch", async () => {
    const always = { Retry: [{ ErrorEquals: ["States.ALL"] }], Catch: [{ ErrorEquals: ["States.ALL"], Next: "Work" }], Next: "Work" };
    const machine = await runMachine({ Ask: ask(always), Work: work() }, {});
    const executionArn = await machine.start({});
    const token = await tokenOf(machine);
    await machine.client.send(new StopExecutionCommand({ executionArn, error: "replaced", cause: "restarted" }));
    expect(await machine.ended(executionArn)).toEqual({ status: "ABORTED", error: "replaced", cause: "restarted" });
    await expect(succeed(machine, token)).rejects.toMatchObject({ name: "TaskTimedOut" });
    expect(machine.calls.map(({ name }) => name)).toEqual(["ask"]);
  });

  it("loses its token when another item of its Map fails", async () => {
    const each = {
      Type: "Map",
      ItemsPath: "$.units",
      ItemProcessor: { StartAt: "Ask", States: { Ask: ask() } },
      Catch: [{ ErrorEquals: ["States.ALL"], Next: "Ask again" }],
      End: true,
    };
    const machine = await runMachine({ Each: each, "Ask again": ask() }, {});
    await machine.start({ units: [1, 2] });
    const [one, other] = [await tokenOf(machine), await tokenOf(machine, 1)];
    await machine.client.send(new SendTaskFailureCommand({ taskToken: one, error: "returned" }));
    const again = await tokenOf(machine, 2);
    await expect(succeed(machine, other)).rejects.toMatchObject({ name: "TaskTimedOut" });
    await expect(succeed(machine, again)).resolves.toBeDefined();
  });

  it("is not begun for the items left when its Map has failed", async () => {
    const rules = { Catch: [{ ErrorEquals: ["returned"], Next: "Work" }], Next: "Work" };
    const each = { Type: "Map", MaxConcurrency: 1, ItemProcessor: { StartAt: "Ask", States: { Ask: ask() } }, ...rules };
    const failing = () => Promise.reject(named("returned", "no plan"));
    const machine = await runMachine({ Each: each, Work: work() }, { ask: failing });
    await machine.run([1, 2, 3]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(machine.calls.map(({ name }) => name)).toEqual(["ask", "work"]);
  });

  it("loses its token when another branch of Parallel fails", async () => {
    const branch = (name: string, state: unknown) => ({ StartAt: name, States: { [name]: state } });
    const both = {
      Type: "Parallel",
      Branches: [branch("Ask", ask()), branch("Work", work())],
      Catch: [{ ErrorEquals: ["States.ALL"], Next: "End" }],
      End: true,
    };
    const machine = await runMachine({ Both: both, End: { Type: "Succeed" } }, { work: () => Promise.reject(named("wrong-status", "")) });
    expect(await machine.run({})).toMatchObject({ status: "SUCCEEDED", output: { Error: "wrong-status" } });
    await expect(succeed(machine, await tokenOf(machine))).rejects.toMatchObject({ name: "TaskTimedOut" });
  });

  it("waits two thousand times over, and each goes on through a Map of its own", { timeout: 60_000 }, async () => {
    const each = { Type: "Map", ItemsPath: "$.units", ItemProcessor: { StartAt: "Ask each", States: { "Ask each": ask() } }, End: true };
    const machine = await runMachine({ Ask: ask({ ResultPath: null, Next: "Each" }), Each: each }, {});
    const names = Array.from({ length: 2_000 }, (_, index) => `c${index}`);
    await Promise.all(names.map((name) => machine.start({ units: [1, 2] }, name)));
    const answerAll = async (from: number, to: number) => {
      await vi.waitFor(() => expect(machine.calls).toHaveLength(to), { timeout: 20_000, interval: 20 });
      for (let call = from; call < to; call += 50) {
        await Promise.all(Array.from({ length: 50 }, async (_, offset) => succeed(machine, await tokenOf(machine, call + offset))));
      }
    };
    await answerAll(0, 2_000);
    await answerAll(2_000, 6_000);
    await vi.waitFor(() => expect(machine.workflows.running()).toEqual([]), { timeout: 20_000, interval: 20 });
    expect(machine.transitions.filter(({ state, event }) => state === "Ask each" && event === "exited")).toHaveLength(4_000);
  });
});
