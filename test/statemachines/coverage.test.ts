import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { functions, substitutionOf, workflows } from "../../functions/manifest.ts";
import type { Transition } from "../../local/engines/workflows/transitions.ts";
import { branchesOf, statesOf } from "./branches-of.ts";
import { startMachines, textOf } from "./run-machine.ts";

const always = Number.POSITIVE_INFINITY;
let machines: Awaited<ReturnType<typeof startMachines>>;
beforeAll(async () => {
  machines = await startMachines();
});
afterAll(() => machines.stop());

const taken = (transition: Transition): readonly string[] => {
  if (transition.branch !== undefined) return [`${transition.state}: choice ${transition.branch}`];
  if (transition.event === "retried") return [`${transition.state}: retry ${transition.rule}`];
  return transition.event === "caught" ? [`${transition.state}: catch ${transition.rule}`] : [];
};

/** The function a task state calls, by its substitution. */
const functionOf = (placeholder: string): string => functions.find(({ name }) => `\${${substitutionOf(name)}}` === placeholder)?.name ?? "";

/** Machines that ask each expert of a panel by a Map: what its items are, their steps while open, and the task that adds up. */
const panels = {
  acceptance: { noun: "score-sheet", open: ["draft"], adds: "aggregate-sheets" },
  "unit-evaluation": { noun: "expert-assignment", open: ["invited", "accepted", "scoring"], adds: "aggregate-panel" },
} as const;
const isPanelled = (name: string): name is keyof typeof panels => name in panels;

describe.each(workflows)("%s", (name) => {
  const states = statesOf(textOf(name));
  const within = new Set(isPanelled(name) ? ["Ask the expert for the sheet", "Ask the expert"] : []);
  const steps = states
    .flatMap(([, { Choices = [] }]) => Choices.map(({ StringEquals, Next }) => ({ step: StringEquals, next: Next })))
    .filter(({ next }) => !within.has(next ?? ""));

  it("runs every step through, and again after a lapse, a passing fault and a lasting one", async () => {
    for (const { step, next } of steps) {
      const called = functionOf(states.find(([state]) => state === next)?.[1].Parameters?.FunctionName ?? "");
      expect(await machines.run(name, { steps: [step] })).toBe("SUCCEEDED");
      expect(await machines.run(name, { steps: [step], wait: "expire" })).toBe("SUCCEEDED");
      expect(await machines.run(name, { steps: [step], fails: { name: called, noun: "x", times: 1 } })).toBe("SUCCEEDED");
      expect(await machines.run(name, { steps: [step], fails: { name: called, noun: "x", times: always } })).toBe("FAILED");
    }
  });

  it("survives a table that cannot be read for a moment, and stalls when it never can", async () => {
    for (const first of ["where-it-stands", "follow-projects"]) {
      expect(await machines.run(name, { steps: [], fails: { name: first, noun: "x", times: 1 } })).toBe("SUCCEEDED");
      const runs = states.some(([, { Parameters }]) => functionOf(Parameters?.FunctionName ?? "") === first);
      expect(await machines.run(name, { steps: [], fails: { name: first, noun: "x", times: always } })).toBe(runs ? "FAILED" : "SUCCEEDED");
    }
  });

  it("asks every expert, and those seated later, before it aggregates", async () => {
    if (!isPanelled(name)) return expect(states.some(([, { Type }]) => Type === "Map")).toBe(false);
    const { noun, open, adds } = panels[name];
    const inMap = { steps: ["scoring"], sheetSteps: [...open, "submitted"] };
    const [first] = open;
    const runs = [
      [{ ...inMap }, "SUCCEEDED"],
      [{ ...inMap, sheetSteps: ["submitted"] }, "SUCCEEDED"],
      [{ ...inMap, sheetSteps: [first, first], wait: "expire" }, "SUCCEEDED"],
      [{ ...inMap, fails: { name: "where-it-stands", noun, times: 1 } }, "SUCCEEDED"],
      [{ ...inMap, fails: { name: "ask", noun, times: 1 } }, "SUCCEEDED"],
      [{ ...inMap, fails: { name: "ask", noun, times: always } }, "FAILED"],
      [{ ...inMap, fails: { name: adds, times: 1 } }, "SUCCEEDED"],
      [{ ...inMap, fails: { name: adds, times: always } }, "FAILED"],
      [{ ...inMap, fails: { name: adds, times: 6, error: "sheets-missing" } }, "SUCCEEDED"],
    ] as const;
    for (const [script, status] of runs) expect(await machines.run(name, script)).toBe(status);
  });

  it("raises the alarm even when that fails at first", async () => {
    const failing = { name: "where-it-stands", noun: "x", times: always };
    machines.failAlarm();
    expect(await machines.run(name, { steps: [], fails: failing })).toBe("FAILED");
    expect(machines.transitions.some(({ machine, state }) => machine === name && state === "Record the stall")).toBe(true);
  });

  it("left no branch, retry or catch unrun", () => {
    const seen = new Set(machines.transitions.filter(({ machine }) => machine === name).flatMap(taken));
    expect(branchesOf(textOf(name)).filter((branch) => !seen.has(branch))).toEqual([]);
  });
});
