import { describe, expect, it } from "vitest";
import { named, runMachine, work } from "./support.ts";

const told = ({ transitions }: Awaited<ReturnType<typeof runMachine>>) => transitions.map(({ machine: _, execution: __, ...rest }) => rest);

const choice = {
  Type: "Choice",
  Choices: [
    { Variable: "$.score", NumericLessThan: 60, Next: "End" },
    { Variable: "$.score", NumericLessThan: 80, Next: "End" },
  ],
  Default: "Good",
};

describe("the transitions of an execution", () => {
  it.each([
    [50, 0, "End"],
    [70, 1, "End"],
    [90, "default", "Good"],
  ])("name the rule a Choice took for %d", async (score, branch, next) => {
    const machine = await runMachine({ Which: choice, Good: { Type: "Pass", Next: "End" }, End: { Type: "Succeed" } }, {});
    await machine.run({ score });
    expect(told(machine).slice(0, 3)).toEqual([
      { state: "Which", event: "entered" },
      { state: "Which", event: "exited", branch, next },
      { state: next, event: "entered" },
    ]);
    expect(told(machine).at(-1)).toEqual({ state: "End", event: "exited" });
  });

  it("name the Retry and the Catch that acted, and for which error", async () => {
    const rules = {
      Retry: [{ ErrorEquals: ["other"] }, { ErrorEquals: ["busy"], MaxAttempts: 1 }],
      Catch: [
        { ErrorEquals: ["other"], Next: "End" },
        { ErrorEquals: ["busy"], Next: "End" },
      ],
      Next: "Good",
    };
    const states = { Work: work(rules), Good: { Type: "Succeed" }, End: { Type: "Succeed" } };
    const machine = await runMachine(states, { work: () => Promise.reject(named("busy", "")) });
    await machine.run({});
    expect(told(machine).slice(0, 4)).toEqual([
      { state: "Work", event: "entered" },
      { state: "Work", event: "retried", rule: 1, attempt: 1, error: "busy" },
      { state: "Work", event: "caught", rule: 1, error: "busy", next: "End" },
      { state: "Work", event: "exited", next: "End" },
    ]);
  });

  it("tell each item of a Map and each branch of Parallel, to the last state", async () => {
    const scope = (name: string) =>
      JSON.parse(
        JSON.stringify({ StartAt: "Which", States: { Which: choice, Good: { Type: "Succeed" }, End: { Type: "Succeed" } } }).replaceAll(
          /"(Which|Good|End)"/g,
          (_, state) => `"${name} ${state}"`,
        ),
      );
    const each = { Type: "Map", ItemsPath: "$.units", ItemProcessor: scope("each"), ResultPath: null, Next: "Both" };
    const machine = await runMachine({ Each: each, Both: { Type: "Parallel", Branches: [scope("left")], End: true } }, {});
    expect(await machine.run({ units: [{ score: 1 }, { score: 99 }], score: 70 })).toMatchObject({ status: "SUCCEEDED" });
    const exits = told(machine).filter(({ event }) => event === "exited");
    expect(exits.filter(({ state }) => state.startsWith("each"))).toEqual([
      { state: "each Which", event: "exited", index: 0, branch: 0, next: "each End" },
      { state: "each Which", event: "exited", index: 1, branch: "default", next: "each Good" },
      { state: "each End", event: "exited", index: 0 },
      { state: "each Good", event: "exited", index: 1 },
    ]);
    expect(exits.filter(({ state }) => !state.startsWith("each"))).toEqual([
      { state: "Each", event: "exited", next: "Both" },
      { state: "left Which", event: "exited", branch: 1, next: "left End" },
      { state: "left End", event: "exited" },
      { state: "Both", event: "exited" },
    ]);
  });
});
