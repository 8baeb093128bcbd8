import { describe, expect, it, vi } from "vitest";
import { partBytes } from "../../domain/evidence/parts.ts";
import { wouldLose } from "../../web/ui/evidence/upload-queue.ts";
import { asked, file, large, makeFar, makeKept, refused, setUp, unreachable } from "./evidence-queue-fakes.ts";

describe("the upload queue when something comes between", () => {
  it("waits for a lost network and goes on when it is back, asking for a new link", async () => {
    let isOnline = false;
    const { queue, states, far } = setUp({ online: () => isOnline });
    far.trouble("put", { kind: "broken" });
    queue.add([file("一.pdf")], asked);
    await vi.waitFor(() => expect(states()).toEqual(["offline"]));
    isOnline = true;
    queue.wake();
    await vi.waitFor(() => expect(states()).toEqual(["arrived"]));
    expect(far.calls).toEqual(["declare-evidence", "put:e1", "renew-upload", "put:e1", "get-evidence"]);
  });

  it("tries again by itself after a moment when the server cannot be reached", async () => {
    vi.useFakeTimers();
    try {
      const { queue, states, far } = setUp();
      far.trouble("declare-evidence", unreachable, unreachable);
      queue.add([file("一.pdf")], asked);
      await vi.waitFor(() => expect(queue.items()[0]?.state).toEqual({ kind: "delayed", tries: 1, seconds: 1 }));
      await vi.advanceTimersByTimeAsync(1_000);
      await vi.waitFor(() => expect(queue.items()[0]?.state).toEqual({ kind: "delayed", tries: 2, seconds: 2 }));
      await vi.advanceTimersByTimeAsync(2_000);
      await vi.waitFor(() => expect(states()).toEqual(["arrived"]));
      expect(new Set(far.calls)).toEqual(new Set(["declare-evidence", "put:e1", "get-evidence"]));
    } finally {
      vi.useRealTimers();
    }
  });

  it("replaces a link that ran out, and believes the server that the file has arrived", async () => {
    const { queue, states, far } = setUp();
    far.trouble("put", { kind: "refused", status: 403 });
    queue.add([file("一.pdf")], asked);
    await vi.waitFor(() => expect(states()).toEqual(["arrived"]));
    expect(far.calls).toEqual(["declare-evidence", "put:e1", "renew-upload", "put:e1", "get-evidence"]);
    far.trouble("put", { kind: "refused", status: 403 });
    far.trouble("renew-upload", refused("wrong-step"));
    far.trouble("get-evidence");
    queue.add([file("二.pdf")], asked);
    await vi.waitFor(() => expect(far.calls.slice(5)).toContain("renew-upload"));
    const late = far.declared.get("e2");
    if (late) late.status = "quarantined";
    await vi.waitFor(() => expect(states()).toEqual(["arrived", "arrived"]));
  });

  it("sends a large file in parts, and after a pause only those that are missing", async () => {
    const far = makeFar();
    const { queue, states, memory } = setUp({ far });
    far.trouble("put", { kind: "sent" }, { kind: "broken" });
    queue.add([large(3)], asked);
    await vi.waitFor(() => expect(states()).toEqual(["delayed"]));
    far.declared.get("e1")?.parts.add(1);
    expect(queue.items()[0]?.facts).toMatchObject({ partsId: "parts-e1", arrivedBytes: partBytes });
    const { uploadId } = queue.items()[0]?.facts ?? { uploadId: "" };
    queue.pause(uploadId);
    expect(states()).toEqual(["paused"]);
    expect(memory.facts.get(uploadId)).toMatchObject({ isPaused: true, partsId: "parts-e1" });
    far.calls.length = 0;
    queue.resume(uploadId);
    await vi.waitFor(() => expect(states()).toEqual(["arrived"]));
    expect(far.calls).toEqual(["read-parts", "sign-parts", "part:e1:2", "part:e1:3", "complete-parts", "get-evidence"]);
  });

  it("begins the parts anew when the store has given them up", async () => {
    const { queue, states, far } = setUp();
    far.trouble("put", { kind: "broken" });
    queue.add([large(2)], asked);
    await vi.waitFor(() => expect(states()).toEqual(["delayed"]));
    far.trouble("read-parts", refused("parts-unknown"));
    far.calls.length = 0;
    queue.resume(queue.items()[0]?.facts.uploadId ?? "");
    await vi.waitFor(() => expect(states()).toEqual(["arrived"]));
    expect(far.calls.slice(0, 2)).toEqual(["read-parts", "begin-parts"]);
  });

  it("goes on after a reload from where it stood, for the same person only", async () => {
    const [far, memory] = [makeFar(), makeKept()];
    const before = setUp({ far, memory, online: () => false });
    far.trouble("put", { kind: "broken" });
    before.queue.add([file("一.pdf")], asked);
    await vi.waitFor(() => expect(before.states()).toEqual(["offline"]));
    const other = setUp({ far, memory });
    await other.queue.restore("unit-2");
    expect(other.states()).toEqual([]);
    const after = setUp({ far, memory });
    await after.queue.restore("unit-1");
    await vi.waitFor(() => expect(after.states()).toEqual(["arrived"]));
    expect(far.calls.filter((name) => name === "declare-evidence")).toHaveLength(1);
    expect(after.queue.items()[0]?.facts.evidenceId).toBe("e1");
  });

  it("shows what had arrived before a reload, until a field takes it, without sending anything", async () => {
    const [far, memory] = [makeFar(), makeKept()];
    const before = setUp({ far, memory });
    before.queue.add([file("一.pdf")], asked);
    await vi.waitFor(() => expect(before.states()).toEqual(["arrived"]));
    far.calls.length = 0;
    const after = setUp({ far, memory });
    await after.queue.restore("unit-1");
    expect(after.states()).toEqual(["arrived"]);
    expect(far.calls).toEqual([]);
  });

  it("warns of leaving only while a file could not be kept and has not arrived", async () => {
    const far = makeFar();
    const { queue, states } = setUp({ far, memory: makeKept(false), online: () => false });
    far.trouble("put", { kind: "broken" });
    queue.add([file("一.pdf")], asked);
    await vi.waitFor(() => expect(states()).toEqual(["offline"]));
    expect(wouldLose(queue.items())).toBe(true);
    queue.wake();
    await vi.waitFor(() => expect(states()).toEqual(["arrived"]));
    expect(wouldLose(queue.items())).toBe(false);
  });
});
