import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { ok, refuse } from "../../../domain/kernel/result.ts";
import { eventFunction, streamFunction } from "../../../functions/shell/event.ts";
import type { ItemKey } from "../../../functions/shell/ports.ts";
import { scheduleFunction } from "../../../functions/shell/schedule.ts";
import { taskFunction } from "../../../functions/shell/task.ts";
import { captureLog } from "../../support/captured-log.ts";
import { aContext } from "../../support/events.ts";
import { type Mocked, mockedLive } from "../../support/mocked-live.ts";

let mocked: Mocked;
let log: ReturnType<typeof captureLog>;
beforeEach(() => {
  log = captureLog();
  mocked = mockedLive();
});
afterEach(() => {
  mocked.end();
  log.end();
});
const makeLive = () => mocked.live;

const record = (id: string, SequenceNumber: string) => ({
  eventName: "MODIFY",
  dynamodb: { Keys: { pk: { S: id }, sk: { S: "STATE" } }, SequenceNumber, NewImage: { secret: { S: "hidden" } } },
});

describe("the stream shell", () => {
  const handled = async (ids: readonly string[]) => {
    const seen: ItemKey[] = [];
    const perform = async (key: ItemKey): Promise<void> => {
      seen.push(key);
      if (key.pk === "bad") throw new Error("cannot");
    };
    const event = { Records: ids.map((id, index) => record(id, String(100 + index))) };
    const answer = await streamFunction("stream", perform)(makeLive)(event, aContext("stream"));
    return { answer, seen };
  };

  it("tells its consumer the keys only", async () => {
    const { answer, seen } = await handled(["a", "b"]);
    expect(seen).toEqual([
      { pk: "a", sk: "STATE" },
      { pk: "b", sk: "STATE" },
    ]);
    expect(answer).toEqual({ batchItemFailures: [] });
  });

  it("reports what failed by its sequence number, so that the stream comes again from there", async () => {
    const { answer, seen } = await handled(["a", "bad", "c"]);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "101" }] });
    expect(seen.map(({ pk }) => pk)).toEqual(["a", "bad"]);
    expect(log.text()).toContain("record failed");
    expect(log.text()).not.toContain("hidden");
  });
});

describe("the task shell", () => {
  const Payload = z.object({ id: z.string() });
  const task = taskFunction("task", Payload, async ({ id }) => (id === "no" ? refuse("wrong-step", "5.1", { step: "a" }) : ok({ id })));

  it("answers what was performed, dropping fields it does not know", async () => {
    expect(await task(makeLive)({ id: "yes", extra: 1 }, aContext("task"))).toEqual({ id: "yes" });
  });

  it("throws a refusal by its name, so that ASL can catch it", async () => {
    await expect(task(makeLive)({ id: "no" }, aContext("task"))).rejects.toMatchObject({
      name: "wrong-step",
      message: 'wrong-step (5.1) {"step":"a"}',
    });
  });

  it("throws what its contract does not know", async () => {
    await expect(task(makeLive)({}, aContext("task"))).rejects.toThrow(z.ZodError);
  });
});

describe("the schedule shell", () => {
  const scheduledTime = "2026-03-02T01:00:00Z";
  const counting = (count: number) => scheduleFunction("schedule", async () => count)(makeLive);

  it("answers how much was done and logs it unless it was nothing", async () => {
    expect(await counting(0)({ scheduledTime }, aContext("schedule"))).toEqual({ done: 0 });
    expect(log.text()).not.toContain('"message":"done"');
    expect(await counting(3)({ scheduledTime }, aContext("schedule"))).toEqual({ done: 3 });
    expect(log.text()).toContain('"count":3');
  });

  it("throws what is no schedule's event, and what its work throws, so that it is retried and alarmed", async () => {
    await expect(counting(1)({ time: scheduledTime }, aContext("schedule"))).rejects.toThrow(z.ZodError);
    const failing = scheduleFunction("schedule", async () => {
      throw new Error("cannot");
    })(makeLive);
    await expect(failing({ scheduledTime }, aContext("schedule"))).rejects.toThrow("cannot");
    expect(log.text()).toContain('"message":"fault"');
  });
});

describe("the event shell", () => {
  it("parses what came by its contract and passes it on", async () => {
    const seen: unknown[] = [];
    const handler = eventFunction("object", z.object({ key: z.string() }), async (detail) => void seen.push(detail))(makeLive);
    await handler({ key: "evidence/1", other: true }, aContext("object"));
    expect(seen).toEqual([{ key: "evidence/1" }]);
    await expect(handler({}, aContext("object"))).rejects.toThrow(z.ZodError);
  });
});
