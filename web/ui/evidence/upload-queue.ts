import type { EvidenceSlot } from "../../../domain/evidence/evidence.ts";
import { carryUpload } from "./carry-upload.ts";
import { kindOf } from "./file-kinds.ts";
import type { Carried, Ways } from "./journey.ts";
import type { KeptUploads } from "./kept-uploads.ts";
import { afterBreak, anew, isMoving, startable, twinOf, type UploadFacts, type UploadItem, type UploadState } from "./upload-item.ts";

export type UploadParts = {
  readonly ways: Omit<Ways, "isTwice">;
  readonly kept: KeptUploads;
  readonly isOnline: () => boolean;
  readonly now: () => number;
  readonly newId: () => string;
};

type Asked = { readonly memberId: string; readonly place: string; readonly proves: EvidenceSlot };

export type UploadQueue = {
  readonly items: () => readonly UploadItem[];
  readonly subscribe: (changed: () => void) => () => void;
  readonly add: (files: readonly File[], asked: Asked) => void;
  readonly pause: (uploadId: string) => void;
  /** Goes on, or tries again, from where it stands. */
  readonly resume: (uploadId: string) => void;
  /** Gives up an upload, or takes an arrived one over: it stands here no longer. */
  readonly remove: (uploadId: string) => void;
  /** Tells which contents stand in a place already. */
  readonly standing: (place: string, digests: readonly string[]) => void;
  readonly restore: (memberId: string) => Promise<void>;
  /** The network is there again. */
  readonly wake: () => void;
};

type Live = {
  item: UploadItem;
  file: Blob | undefined;
  going: AbortController | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
};

/** The files on their way from this browser: some at a time, each going on by itself whatever breaks, none lost by a reload. */
export const makeUploadQueue = ({ ways, kept, isOnline, now, newId }: UploadParts): UploadQueue => {
  const lives = new Map<string, Live>();
  const standing = new Map<string, readonly string[]>();
  const restored = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();
  let shown: readonly UploadItem[] = [];

  const changed = (): void => {
    shown = [...lives.values()].map(({ item }) => item);
    for (const listener of listeners) listener();
  };
  const put = (uploadId: string, change: (item: UploadItem) => UploadItem): void => {
    const live = lives.get(uploadId);
    if (!live) return;
    live.item = change(live.item);
    changed();
  };
  const setState = (uploadId: string, state: UploadState): void => put(uploadId, (item) => ({ ...item, state }));
  const setFacts = async (uploadId: string, found: Partial<UploadFacts>): Promise<void> => {
    put(uploadId, (item) => ({ ...item, facts: { ...item.facts, ...found } }));
    const live = lives.get(uploadId);
    if (live) await kept.keepFacts(live.item.facts);
  };

  const start = (): void => {
    for (const { facts } of startable(shown)) void run(facts.uploadId);
  };

  const run = async (uploadId: string): Promise<void> => {
    const live = lives.get(uploadId);
    if (!live || live.going) return;
    const going = new AbortController();
    live.going = going;
    setState(uploadId, live.item.facts.sha256 === null ? { kind: "reading", bytes: 0 } : { kind: "declaring" });
    const carried = await carry(live, going.signal).finally(() => {
      live.going = undefined;
    });
    if (carried !== null) await settle(uploadId, carried);
    start();
  };

  const carry = async (live: Live, signal: AbortSignal): Promise<Carried | null> => {
    const { facts } = live.item;
    live.file ??= await kept.fileOf(facts.uploadId);
    if (!live.file) return { kind: "fault", fault: { kind: "unreadable" } };
    const isTwice = (asked: UploadFacts): boolean =>
      twinOf(shown, asked) !== undefined || (asked.sha256 !== null && (standing.get(asked.place) ?? []).includes(asked.sha256));
    const tell = {
      state: (state: UploadState) => {
        if (!signal.aborted) setState(facts.uploadId, state);
      },
      facts: (found: Partial<UploadFacts>) => setFacts(facts.uploadId, found),
    };
    try {
      const carried = await carryUpload({ facts, file: live.file, ways: { ...ways, isTwice }, tell, signal });
      return signal.aborted ? null : carried;
    } catch (error) {
      if (signal.aborted) return null;
      setState(facts.uploadId, { kind: "failed", fault: { kind: "call", failure: { kind: "broken", status: 0, correlationId: "" } } });
      throw error;
    }
  };

  const settle = async (uploadId: string, carried: Carried): Promise<void> => {
    if (carried.kind === "arrived") {
      await setFacts(uploadId, { isArrived: true });
      await kept.dropFile(uploadId);
      put(uploadId, (item) => ({ ...item, tries: 0, state: { kind: "arrived" } }));
    } else if (carried.kind === "twice") {
      setState(uploadId, { kind: "twice" });
      await kept.drop(uploadId);
    } else if (carried.kind === "fault") {
      if (carried.fault.kind === "rejected") put(uploadId, (item) => ({ ...item, facts: anew(item.facts, newId()) }));
      setState(uploadId, { kind: "failed", fault: carried.fault });
    } else delay(uploadId);
  };

  const delay = (uploadId: string): void => {
    put(uploadId, (item) => afterBreak(item, isOnline()));
    const live = lives.get(uploadId);
    if (live?.item.state.kind === "delayed") live.timer = setTimeout(() => again(uploadId), live.item.state.seconds * 1_000);
  };

  const again = (uploadId: string): void => {
    clearTimeout(lives.get(uploadId)?.timer);
    setState(uploadId, { kind: "queued" });
    start();
  };

  const stop = (uploadId: string): void => {
    const live = lives.get(uploadId);
    clearTimeout(live?.timer);
    live?.going?.abort();
  };

  const enter = (facts: UploadFacts, file: Blob | undefined): void => {
    const state: UploadState = facts.isArrived ? { kind: "arrived" } : { kind: facts.isPaused ? "paused" : "queued" };
    lives.set(facts.uploadId, { item: { facts, state, tries: 0, isKept: true }, file, going: undefined, timer: undefined });
  };

  const keep = async (facts: UploadFacts, file: Blob): Promise<void> => {
    const isKept = await kept.keepFile(facts.uploadId, file);
    if (!lives.has(facts.uploadId)) return kept.drop(facts.uploadId);
    const current = lives.get(facts.uploadId)?.item.facts ?? facts;
    if (isKept) await kept.keepFacts(current);
    put(facts.uploadId, (item) => ({ ...item, isKept }));
  };

  return {
    items: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (files, asked) => {
      for (const file of files) {
        const contentType = kindOf(file.name);
        if (contentType === undefined) throw new Error("a file of a kind that is not taken came to the queue");
        const facts: UploadFacts = {
          ...asked,
          uploadId: newId(),
          declareKey: newId(),
          file: { fileName: file.name, contentType, bytes: file.size },
          addedAt: now(),
          ...{ isPaused: false, isSent: false, isArrived: false },
          ...{ sha256: null, partDigests: [], partsId: null, arrivedBytes: 0, evidenceId: null },
        };
        enter(facts, file);
        void keep(facts, file);
      }
      changed();
      start();
    },
    pause: (uploadId) => {
      stop(uploadId);
      void setFacts(uploadId, { isPaused: true });
      setState(uploadId, { kind: "paused" });
      start();
    },
    resume: (uploadId) => {
      void setFacts(uploadId, { isPaused: false });
      put(uploadId, (item) => ({ ...item, tries: 0 }));
      again(uploadId);
    },
    remove: (uploadId) => {
      stop(uploadId);
      lives.delete(uploadId);
      void kept.drop(uploadId);
      changed();
      start();
    },
    standing: (place, digests) => {
      standing.set(place, digests);
    },
    restore: (memberId) => {
      const begun = restored.get(memberId) ?? take(memberId);
      restored.set(memberId, begun);
      return begun;
    },
    wake: () => {
      for (const { facts, state } of shown) if (state.kind === "offline" || state.kind === "delayed") again(facts.uploadId);
    },
  };

  async function take(memberId: string): Promise<void> {
    for (const facts of await kept.factsOf(memberId)) if (!lives.has(facts.uploadId)) enter(facts, undefined);
    changed();
    start();
  }
};

/** Whether leaving the page now would lose a file. */
export const wouldLose = (items: readonly UploadItem[]): boolean =>
  items.some((item) => !item.isKept && (isMoving(item) || item.state.kind !== "arrived"));
