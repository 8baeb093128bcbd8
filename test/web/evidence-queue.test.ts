import { describe, expect, it, vi } from "vitest";
import type { Ways } from "../../web/ui/evidence/journey.ts";
import { asked, file, makeFar, setUp } from "./evidence-queue-fakes.ts";

describe("the upload queue", () => {
  it("takes each file to its arrival and hands out its evidence id", async () => {
    const { queue, states, memory } = setUp();
    queue.add([file("一.pdf"), file("二.pdf"), file("三.pdf"), file("四.pdf")], asked);
    await vi.waitFor(() => expect(states()).toEqual(["arrived", "arrived", "arrived", "arrived"]));
    expect(
      queue
        .items()
        .map(({ facts }) => facts.evidenceId)
        .toSorted(),
    ).toEqual(["e1", "e2", "e3", "e4"]);
    expect(memory.files.size).toBe(0);
    expect(memory.facts.size).toBe(4);
    for (const { facts } of queue.items()) queue.remove(facts.uploadId);
    await vi.waitFor(() => expect(memory.facts.size).toBe(0));
  });

  it("sends no more than three at a time", async () => {
    const far = makeFar();
    const held: (() => void)[] = [];
    const put: Ways["put"] = async (...given) => {
      await new Promise<void>((resolve) => held.push(resolve));
      return far.put(...given);
    };
    const { queue, states } = setUp({ far: { ...far, put } });
    queue.add(
      ["1", "2", "3", "4", "5"].map((name) => file(`${name}.pdf`)),
      asked,
    );
    await vi.waitFor(() => expect(held).toHaveLength(3));
    expect(states().filter((kind) => kind === "queued")).toHaveLength(2);
    held.shift()?.();
    await vi.waitFor(() => expect(held).toHaveLength(3));
    for (let release = held.shift(); release || states().some((kind) => kind !== "arrived"); release = held.shift()) {
      release?.();
      await new Promise((resolve) => setTimeout(resolve));
    }
  });

  it("stops with the reason when the store or the server says no, and starts again when told to", async () => {
    const { queue, far } = setUp();
    far.trouble("put", { kind: "refused", status: 400 });
    queue.add([file("一.pdf")], asked);
    await vi.waitFor(() => expect(queue.items()[0]?.state).toEqual({ kind: "failed", fault: { kind: "storage", status: 400 } }));
    queue.resume(queue.items()[0]?.facts.uploadId ?? "");
    await vi.waitFor(() => expect(queue.items()[0]?.state).toEqual({ kind: "arrived" }));
  });

  it("declares a file anew when what arrived was rejected", async () => {
    const { queue, far } = setUp();
    far.verdicts.push("rejected");
    queue.add([file("一.pdf")], asked);
    await vi.waitFor(() => expect(queue.items()[0]?.state).toEqual({ kind: "failed", fault: { kind: "rejected" } }));
    const { uploadId } = queue.items()[0]?.facts ?? { uploadId: "" };
    queue.resume(uploadId);
    await vi.waitFor(() => expect(queue.items()[0]?.state).toEqual({ kind: "arrived" }));
    expect(queue.items()[0]?.facts.evidenceId).toBe("e2");
    expect(far.calls.filter((name) => name === "declare-evidence")).toHaveLength(2);
  });

  it("notices the same content in the same place, and only there", async () => {
    const { queue, states } = setUp();
    queue.add([file("一.pdf", "x")], asked);
    await vi.waitFor(() => expect(states()).toEqual(["arrived"]));
    queue.add([file("二.pdf", "x")], asked);
    queue.add([file("三.pdf", "x")], { ...asked, place: "elsewhere" });
    await vi.waitFor(() => expect(states()).toEqual(["arrived", "twice", "arrived"]));
    queue.standing("there", ["y".padEnd(64, "0")]);
    queue.add([file("四.pdf", "y")], { ...asked, place: "there" });
    await vi.waitFor(() => expect(states().at(-1)).toBe("twice"));
  });
});
