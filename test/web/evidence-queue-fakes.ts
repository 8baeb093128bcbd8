import { partBytes } from "../../domain/evidence/parts.ts";
import type { Answer } from "../../web/api/problem.ts";
import type { FileDigests } from "../../web/ui/evidence/hash-file.ts";
import type { Ways } from "../../web/ui/evidence/journey.ts";
import type { KeptUploads } from "../../web/ui/evidence/kept-uploads.ts";
import type { Sent } from "../../web/ui/evidence/put-file.ts";
import type { UploadFacts } from "../../web/ui/evidence/upload-item.ts";
import { makeUploadQueue } from "../../web/ui/evidence/upload-queue.ts";

export const asked = { memberId: "unit-1", place: "here", proves: { noun: "project", id: "p1", slot: "brief" } };
export const refused = (code: string): Answer<never> => ({
  ok: false,
  failure: {
    kind: "refused",
    problem: { code, title: code, detail: "", status: 409, clause: "6", details: {}, errors: [], correlationId: "" },
  },
});
export const unreachable: Answer<never> = { ok: false, failure: { kind: "unreachable" } };

/** What a browser keeps, in memory; survives the queue as IndexedDB survives a page. */
export const makeKept = (hasRoom = true) => {
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
export const makeFar = () => {
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

export const setUp = ({ far = makeFar(), memory = makeKept(), online = () => true }: Given = {}) => {
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

export const file = (name: string, content = name) => new File([content], name);
export const large = (parts: number) => new File([new Uint8Array(partBytes * (parts - 1) + 10)], "大.zip");
