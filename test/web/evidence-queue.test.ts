import { describe, expect, it, vi } from "vitest";
import { partBytes } from "../../domain/evidence/parts.ts";
import type { Answer } from "../../web/api/problem.ts";
import type { FileDigests } from "../../web/ui/evidence/hash-file.ts";
import type { Ways } from "../../web/ui/evidence/journey.ts";
import type { KeptUploads } from "../../web/ui/evidence/kept-uploads.ts";
import type { Sent } from "../../web/ui/evidence/put-file.ts";
import type { UploadFacts } from "../../web/ui/evidence/upload-item.ts";
import { makeUploadQueue, wouldLose } from "../../web/ui/evidence/upload-queue.ts";

const asked = { memberId: "unit-1", place: "here", proves: { noun: "project", id: "p1", slot: "brief" } };
const refused = (code: string): Answer<never> => ({
  ok: false,
  failure: {
    kind: "refused",
    problem: { code, title: code, detail: "", status: 409, clause: "6", details: {}, errors: [], correlationId: "" },
  },
});
const unreachable: Answer<never> = { ok: false, failure: { kind: "unreachable" } };

/** What a browser keeps, in memory; survives the queue as IndexedDB survives a page. */
const makeKept = (hasRoom = true) => {
  const [files, facts] = [new Map<string, Blob>(), new Map<string, UploadFacts>()];
  const kept: KeptUploads = {
    keepFile: async (id, file) => {
      if (hasRoom) files.set(id, file);
      return hasRoom;
    },
    keepFacts: async (one) => void facts.set(one.uploadId, one),
    fileOf: async (id) => files.get(id),
    factsOf: async (memberId) => [...facts.values()].filter((one) => one.memberId === memberId),
    drop: async (id) => {
      files.delete(id);
      facts.delete(id);
    },
    dropFile: async (id) => void files.delete(id),
  };
  return { kept, files, facts };
};

/** A server and store that keep what they are sent; each answer can be replaced by a trouble, once. */
const makeFar = () => {
  const declared = new Map<string, { status: string; bytes: number; parts: Set<number> }>();
  const troubles = new Map<string, (Answer<never> | Sent)[]>();
  const calls: string[] = [];
  /** How what is sent whole will be found, in order; as it should be once there are no more. */
  const verdicts: string[] = [];
  const next = (name: string): Answer<never> | Sent | undefined => troubles.get(name)?.shift();
  const views: Record<string, (id: string, request: Readonly<Record<string, unknown>>) => unknown> = {
    "declare-evidence": () => {
      const id = `e${declared.size + 1}`;
      declared.set(id, { status: "expected", bytes: 0, parts: new Set() });
      return { id, upload: { url: `put:${id}`, headers: {} } };
    },
    "renew-upload": (id) => ({ url: `put:${id}`, headers: {} }),
    "get-evidence": (id) => ({ status: declared.get(id)?.status }),
    "begin-parts": (id) => ({ partsId: `parts-${id}` }),
    "read-parts": (id) => ({ parts: [...(declared.get(id)?.parts ?? [])].map((number) => ({ number, bytes: partBytes })) }),
    "sign-parts": (id, { parts }) => ({
      links: (Array.isArray(parts) ? parts : []).map(({ number }) => ({ number, url: `part:${id}:${number}`, headers: {} })),
    }),
    "complete-parts": (id) => {
      const one = declared.get(id);
      if (one) one.status = "quarantined";
      return {};
    },
  };
  const ask: Ways["ask"] = async (contract, { params, request }) => {
    calls.push(contract.name);
    const trouble = next(contract.name);
    if (trouble && "ok" in trouble) return trouble;
    const id = String(params["id"]);
    // The fake answers no more of a view than the queue reads.
    return JSON.parse(JSON.stringify({ ok: true, view: views[contract.name]?.(id, request) }));
  };
  const put: Ways["put"] = async ({ url }, body, onBytes, signal) => {
    calls.push(url);
    const trouble = next("put");
    if (trouble && "kind" in trouble) return trouble;
    await Promise.resolve();
    if (signal.aborted) return { kind: "broken" };
    onBytes(body.size);
    const [kind, id = "", number] = url.split(":");
    const one = declared.get(id);
    if (kind === "part") one?.parts.add(Number(number));
    else if (one) one.status = verdicts.shift() ?? "quarantined";
    return { kind: "sent" };
  };
  return { declared, calls, verdicts, ask, put, trouble: (name: string, ...list: (Answer<never> | Sent)[]) => troubles.set(name, list) };
};

const digests = async (file: Blob): Promise<FileDigests> => {
  const sha256 = (await file.slice(0, 64).text()).slice(0, 1).padEnd(64, "0");
  const count = file.size > partBytes ? Math.ceil(file.size / partBytes) : 0;
  return { sha256, partDigests: Array.from({ length: count }, (_, index) => String(index).padEnd(64, "0")) };
};

type Given = { readonly far?: ReturnType<typeof makeFar>; readonly memory?: ReturnType<typeof makeKept>; readonly online?: () => boolean };

const setUp = ({ far = makeFar(), memory = makeKept(), online = () => true }: Given = {}) => {
  const queue = makeUploadQueue({
    ways: { ask: far.ask, put: far.put, hash: digests, pause: () => new Promise((resolve) => setTimeout(resolve, 1)) },
    kept: memory.kept,
    isOnline: online,
    now: () => 1,
    newId: () => crypto.randomUUID(),
  });
  const states = () => queue.items().map(({ state }) => state.kind);
  return { queue, far, memory, states };
};

const file = (name: string, content = name) => new File([content], name);
const large = (parts: number) => new File([new Uint8Array(partBytes * (parts - 1) + 10)], "大.zip");

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
