import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { StreamFunction } from "../../functions/manifest.ts";
import { makeActivity } from "../../local/activity.ts";
import { makeDispatch } from "../../local/dispatch.ts";

const consumer = (
  name: string,
  partitionPrefix: string,
  sortKeyPrefix: string,
  when: StreamFunction["when"] = "written",
): StreamFunction => ({
  kind: "stream",
  name,
  entry: `functions/test/${name}.event.ts`,
  grants: [],
  timeoutSeconds: 1,
  partitionPrefix,
  sortKeyPrefix,
  when,
});
const consumers = [
  consumer("start", "", "WORKFLOW#"),
  consumer("follow", "project#", "STATE"),
  consumer("opened", "", "WORK#", "inserted"),
  consumer("closed", "", "WORK#", "changed"),
];
const taken = { batchItemFailures: [] };

const started = (call: (name: string, event: unknown) => Promise<unknown>) => {
  const activity = makeActivity();
  const said: string[] = [];
  return { activity, said, dispatch: makeDispatch({ consumers, call, activity, log: (message) => said.push(message) }) };
};

describe("the stand-in for the table's stream", () => {
  it("tells each consumer of the items it asked for, by their keys alone", async () => {
    const told: unknown[] = [];
    const { activity, dispatch } = started(async (name, event) => {
      told.push([name, event]);
      return taken;
    });
    dispatch([
      { pk: "project#1", sk: "STATE", put: true },
      { pk: "cycle#1", sk: "STATE", put: true },
      { pk: "cycle#1", sk: "WORKFLOW#annual-cycle", put: true },
    ]);
    await activity.idle();
    expect(told).toEqual([
      ["follow", { Records: [expect.objectContaining({ dynamodb: expect.objectContaining({ Keys: keysOf("project#1", "STATE") }) })] }],
      [
        "start",
        { Records: [expect.objectContaining({ dynamodb: expect.objectContaining({ Keys: keysOf("cycle#1", "WORKFLOW#annual-cycle") }) })] },
      ],
    ]);
  });

  it("tells what came to be apart from what was changed, so that closing a work item costs no one who waits for new ones", async () => {
    const told: string[] = [];
    const { activity, dispatch } = started(async (name) => {
      told.push(name);
      return taken;
    });
    dispatch([{ pk: "project#1", sk: "WORK#1#0", put: true }]);
    await activity.idle();
    dispatch([{ pk: "project#1", sk: "WORK#1#0", put: false }]);
    await activity.idle();
    expect(told).toEqual(["opened", "closed"]);
  });

  it("tells of one item never twice at a time, and once for all changes that waited", async () => {
    let [calls, inside, most] = [0, 0, 0];
    const { activity, dispatch } = started(async () => {
      calls += 1;
      inside += 1;
      most = Math.max(most, inside);
      await setImmediate();
      inside -= 1;
      return taken;
    });
    for (let change = 0; change < 50; change += 1) dispatch([{ pk: "project#1", sk: "STATE", put: true }]);
    await setImmediate();
    for (let change = 0; change < 50; change += 1) dispatch([{ pk: "project#1", sk: "STATE", put: true }]);
    await activity.idle();
    expect({ calls, most }).toEqual({ calls: 2, most: 1 });
  });

  it("tells again what failed, in either way a consumer can fail", async () => {
    let calls = 0;
    const { activity, said, dispatch } = started(async () => {
      calls += 1;
      if (calls === 1) throw new Error("broken");
      return calls === 2 ? { batchItemFailures: [{ itemIdentifier: "2" }] } : taken;
    });
    dispatch([{ pk: "project#1", sk: "STATE", put: true }]);
    await activity.idle();
    expect({ calls, said }).toEqual({ calls: 3, said: [] });
  });

  it("gives up after four times and says so, without harm to the commit", async () => {
    const { activity, said, dispatch } = started(async () => {
      throw new Error("broken");
    });
    expect(() => dispatch([{ pk: "project#1", sk: "STATE", put: true }])).not.toThrow();
    await activity.idle();
    expect(said).toEqual([expect.stringContaining("failed four times")]);
  });
});

const keysOf = (pk: string, sk: string) => ({ pk: { S: pk }, sk: { S: sk } });
