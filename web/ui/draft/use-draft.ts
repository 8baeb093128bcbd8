import { useCallback, useEffect, useRef, useState } from "react";
import * as z from "zod";
import { type Draft, keepDraft, readDraft, removeDraft, sweepDrafts } from "./draft-store.ts";
import { thisTab } from "./this-tab.ts";

type Values = Readonly<Record<string, unknown>>;

const Told = z.object({ key: z.string(), from: z.string(), draft: z.unknown() });
const channelName = "zhisheng-drafts";
const restMs = 300;
/** Of this page, so that even a duplicated window is another one. */
const page = crypto.randomUUID();

export type DraftKeeping = {
  /** False until it is known whether something was kept. */
  readonly ready: boolean;
  readonly restored: Draft | null;
  /** What another window has kept since this one was opened. */
  readonly newer: Draft | null;
  readonly keptAt: string | null;
  readonly failed: boolean;
  /** Keeps what is typed, a moment after the last key. */
  readonly keep: (values: Values) => void;
  /** Forgets all that is kept of this form: it was sent, or is not wanted. */
  readonly forget: () => Promise<void>;
  readonly settleNewer: () => void;
};

/** Keeps what is typed into one form on this device; `key` null keeps nothing yet. */
export const useDraft = (key: string | null): DraftKeeping => {
  const [ready, setReady] = useState(false);
  const [restored, setRestored] = useState<Draft | null>(null);
  const [newer, setNewer] = useState<Draft | null>(null);
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const waiting = useRef<{ readonly key: string; readonly values: Values } | null>(null);
  const timer = useRef(0);

  useEffect(() => {
    if (key === null) return;
    let left = false;
    readDraft(key)
      .catch(() => null)
      .then((draft) => {
        if (left) return;
        setRestored(draft);
        setReady(true);
      });
    sweepDrafts().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [key]);

  const write = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const typed = waiting.current;
    waiting.current = null;
    if (!typed) return;
    const draft: Draft = { tab: thisTab(), savedAt: new Date().toISOString(), values: { ...typed.values } };
    try {
      await keepDraft(typed.key, draft);
      setKeptAt(draft.savedAt);
      setFailed(false);
      tell({ key: typed.key, from: page, draft });
    } catch {
      setFailed(true);
    }
  }, []);

  useEffect(() => {
    const leave = (): void => void write();
    addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, [write]);

  useOthers(key, setNewer);

  const keep = useCallback(
    (values: Values) => {
      if (key === null) return;
      waiting.current = { key, values };
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void write(), restMs);
    },
    [key, write],
  );
  const forget = useCallback(async () => {
    clearTimeout(timer.current);
    waiting.current = null;
    setRestored(null);
    setKeptAt(null);
    setNewer(null);
    if (key !== null) await removeDraft(key).catch(() => undefined);
  }, [key]);
  const settleNewer = useCallback(() => setNewer(null), []);
  return { ready: key === null || ready, restored, newer, keptAt, failed, keep, forget, settleNewer };
};

const tell = (told: z.infer<typeof Told>): void => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(told);
  channel.close();
};

/** Listens for what other windows keep of the same form. */
const useOthers = (key: string | null, onNewer: (draft: Draft) => void): void => {
  useEffect(() => {
    if (key === null) return;
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const told = Told.safeParse(data);
      if (!told.success || told.data.key !== key || told.data.from === page) return;
      readDraft(key).then(
        (draft) => draft && onNewer(draft),
        () => undefined,
      );
    };
    return () => channel.close();
  }, [key, onNewer]);
};
