import { describe, expect, it } from "vitest";
import { ask, INVOKE, place, runMachine, WAIT, work } from "./support.ts";

describe("loading a machine", () => {
  it.each([
    ["no value for Nobody", { Work: work({ Comment: place("Nobody"), End: true }) }],
    ["Work: heartbeats", { Work: work({ HeartbeatSeconds: 5, End: true }) }],
    ["Work: JSONata", { Work: work({ QueryLanguage: "JSONata", End: true }) }],
    [
      "a Resource other than lambda:invoke",
      { Work: { Type: "Task", Resource: `arn:${place("Partition")}:states:::sns:publish`, End: true } },
    ],
    ["a wait without its token", { Ask: ask({ Parameters: { FunctionName: place("Ask"), Payload: {} }, End: true }) }],
    ["a token without a wait", { Ask: ask({ Resource: INVOKE, End: true }) }],
    [
      "Retry of a whole Map",
      {
        Each: {
          Type: "Map",
          ItemProcessor: { StartAt: "Work", States: { Work: work() } },
          Retry: [{ ErrorEquals: ["States.ALL"] }],
          End: true,
        },
      },
    ],
    ["a Result that is false", { Say: { Type: "Pass", Result: false, End: true } }],
    ["a Wait longer than 24 days", { Rest: { Type: "Wait", Seconds: 5_000_000, End: true } }],
    ["is not supported by the interpreter", { Ask: ask({ Resource: WAIT, InputPath: "$$.Task", End: true }) }],
  ])("refuses: %s", async (reason, states) => {
    await expect(runMachine(states, {})).rejects.toThrow(reason);
  });
});
