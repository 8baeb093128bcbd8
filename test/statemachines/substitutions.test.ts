import { StateMachine } from "aws-local-stepfunctions";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { functions, substitutionOf, workflows } from "../../functions/manifest.ts";
import { statesOf } from "./branches-of.ts";
import { textOf } from "./run-machine.ts";

const Definition = z.custom<ConstructorParameters<typeof StateMachine>[0]>(
  (value) => z.record(z.string(), z.unknown()).safeParse(value).success,
);

/** Throws, with every reason, where a text is not ASL by the published schema or a path in it leads nowhere. */
const readAsl = (text: string): void => {
  const named = text.replaceAll(/\$\{\w+\}/g, "aws");
  new StateMachine(Definition.parse(JSON.parse(named)), { validationOptions: { checkArn: false } });
};

const placeholdersIn = (text: string): readonly string[] => [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = ""]) => name);
const used = new Set(workflows.flatMap((name) => placeholdersIn(textOf(name))));
const tasks = functions.filter(({ kind }) => kind === "task").map(({ name }) => substitutionOf(name));

it("names only task functions of the manifest, and leaves none unused", () => {
  expect([...used].filter((name) => name !== "Partition").toSorted()).toEqual(tasks.toSorted());
});

describe.each(workflows)("%s", (name) => {
  const tasksOf = statesOf(textOf(name)).filter(([, { Type }]) => Type === "Task");

  it("gives every wait for a person a limit under a year and a way on", () => {
    for (const [state, { Resource = "", TimeoutSeconds, Catch = [] }] of tasksOf) {
      if (!Resource.endsWith(".waitForTaskToken")) continue;
      expect(TimeoutSeconds, state).toBeLessThan(365 * 24 * 3600);
      expect(
        Catch.flatMap(({ ErrorEquals = [] }) => ErrorEquals),
        state,
      ).toContain("States.Timeout");
    }
    expect(tasksOf.length).toBeGreaterThan(0);
  });

  it("is valid ASL, and every state leads to one that is there", () => {
    expect(() => readAsl(textOf(name))).not.toThrow();
    expect(() => readAsl(textOf(name).replace(/"Next": "\w+"/, '"Next": "Nowhere"'))).toThrow("MISSING_TRANSITION_TARGET");
  });

  it("retries every task", () => {
    expect(tasksOf.filter(([, { Retry = [] }]) => Retry.length === 0)).toEqual([]);
  });
});
