import { SFNClient, StopExecutionCommand } from "@aws-sdk/client-sfn";
import { beforeAll, expect, it } from "vitest";
import * as z from "zod";
import { workflows } from "../../functions/manifest.ts";
import { statesOf } from "./branches-of.ts";
import { type Ending, playDisturbedYear } from "./play-a-year.ts";
import { textOf } from "./run-machine.ts";

const patience = 300_000;
let undisturbed: Ending;
beforeAll(async () => {
  undisturbed = await playDisturbedYear(() => ({}));
}, patience);

/**
 * States the year does not rest in: notices start at once, a project enters the list and goes on notice in one task, the draw's
 * substitutes are never used up, nothing stalls unless a task fails, and an ended state cannot be killed.
 */
const notOnTheWay = [
  "Wait for the notice to start",
  "Wait for the list to go on notice",
  "Record the stall",
  "Stalled",
  "Done",
  "Sheet closed",
  "Ask the body to fill the seat",
  "Seat closed",
];

it(
  "ends as if nothing had happened though every state of every machine was killed once as it was entered",
  async () => {
    const killed = new Set<string>();
    const ending = await playDisturbedYear(
      (edition) => ({
        onTransition: ({ machine, state, event, execution }) => {
          const place = `${machine}: ${state}`;
          if (event !== "entered" || killed.has(place)) return;
          killed.add(place);
          const running = edition()
            ?.running()
            .find(({ name }) => name === execution);
          if (running) void new SFNClient().send(new StopExecutionCommand({ executionArn: running.arn }));
        },
      }),
      "waiting",
    );
    expect(ending).toEqual(undisturbed);
    const missed = workflows
      .flatMap((name) => statesOf(textOf(name)).map(([state]) => `${name}: ${state}`))
      .filter((place) => !killed.has(place));
    expect(missed.filter((place) => !notOnTheWay.some((state) => place.endsWith(state)))).toEqual([]);
  },
  patience,
);

const Called = z.object({ noun: z.string(), step: z.string().default("") });

it(
  "ends as if nothing had happened though every task of every machine failed beyond its retries, the alarm too",
  async () => {
    const failures = new Map<string, number>();
    const ending = await playDisturbedYear(() => ({
      beforeTask: async (name, payload) => {
        const { noun, step } = Called.parse(payload);
        const task = `${name} ${noun} ${step}`;
        const times = failures.get(task) ?? 0;
        if (times >= 6) return;
        failures.set(task, times + 1);
        throw new Error("the table cannot be reached");
      },
    }));
    expect(ending).toEqual(undisturbed);
    expect([...failures.keys()].some((task) => task.startsWith("record-stall"))).toBe(true);
    expect([...failures.values()].filter((times) => times < 6)).toEqual([]);
  },
  patience,
);
