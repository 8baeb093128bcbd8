import { useEffect, useMemo, useSyncExternalStore } from "react";
import { call } from "../../api/call.ts";
import { useLanguage } from "../../language/language.tsx";
import type { Language } from "../../language/words.ts";
import { useSelf } from "../../session/self.ts";
import { type Signed, useSession } from "../../session/session-context.ts";
import { hashFile, inTurn } from "./hash-file.ts";
import { makeKeptUploads } from "./kept-uploads.ts";
import { putFile } from "./put-file.ts";
import type { UploadItem } from "./upload-item.ts";
import { makeUploadQueue, type UploadQueue, wouldLose } from "./upload-queue.ts";

type Held = { readonly queue: UploadQueue; language: Language };

const held = new WeakMap<Signed, Held>();

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** One queue for the whole portal: uploads go on while the user goes from screen to screen. */
const heldOf = (signed: Signed): Held => {
  const known = held.get(signed);
  if (known) return known;
  const hashTurn = inTurn();
  const made: Held = {
    language: "zh",
    queue: makeUploadQueue({
      ways: {
        ask: (contract, given) => call(contract, given, { language: made.language, token: signed.token }),
        hash: (file, onBytes, signal) => hashTurn(() => hashFile(file, onBytes, signal)),
        put: putFile,
        pause,
      },
      kept: makeKeptUploads(),
      isOnline: () => navigator.onLine,
      now: Date.now,
      newId: () => crypto.randomUUID(),
    }),
  };
  addEventListener("online", made.queue.wake);
  addEventListener("beforeunload", (event) => {
    if (wouldLose(made.queue.items())) event.preventDefault();
  });
  held.set(signed, made);
  return made;
};

export type Uploads = { readonly queue: UploadQueue; readonly items: readonly UploadItem[]; readonly memberId: string | undefined };

/** The files on their way from this browser, those of earlier visits included. */
export const useUploads = (): Uploads => {
  const signed = useSession();
  const language = useLanguage();
  const memberId = useSelf()?.memberId;
  const one = useMemo(() => heldOf(signed), [signed]);
  useEffect(() => {
    one.language = language;
  }, [one, language]);
  useEffect(() => {
    if (memberId !== undefined) void one.queue.restore(memberId);
  }, [one, memberId]);
  const items = useSyncExternalStore(one.queue.subscribe, one.queue.items);
  return { queue: one.queue, items, memberId };
};
