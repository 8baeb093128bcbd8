import { useCallback, useEffect, useRef, useState } from "react";
import { getSection, saveSection } from "../../../../domain/application/section-contract.ts";
import type { SectionId } from "../../../../domain/application/section-id.ts";
import type { Fields } from "../../../../domain/kernel/history.ts";
import { call } from "../../../api/call.ts";
import { makeIntention } from "../../../api/intention.ts";
import { useSendLater } from "../../../api/use-send-later.ts";
import { useLanguage } from "../../../language/language.tsx";
import { useSession } from "../../../session/session-context.ts";
import { type Autosave, answered, begin, decided, meet, sending, typed, unreached } from "./autosave.ts";
import { dropSection, keepSection, keptSection } from "./kept-section.ts";

type Params = { readonly id: string; readonly section: SectionId };

export type SectionSaving = {
  readonly saving: Autosave | null;
  /** False when this browser keeps nothing, so that what is not yet saved is lost with the page. */
  readonly kept: boolean;
  readonly type: (content: Fields) => void;
  readonly decide: (whose: "mine" | "theirs") => void;
  readonly saveNow: () => void;
  /** When no save is on its way any more. */
  readonly settled: () => Promise<void>;
};

const retryMs = 8_000;
/** How long after the last key it is saved, and after a lost network it is tried again. */
const rests = { typed: 1_500, waiting: retryMs, saved: null, saving: null, conflict: null, refused: null } as const;

/** Loads a section, keeps what is typed on this device at once, and saves it to the server as soon as the typing pauses. */
export const useAutosave = (params: Params, memberId: string, onSaved: () => void): SectionSaving => {
  const { id, section } = params;
  const language = useLanguage();
  const { token } = useSession();
  // Another language is no reason to load what is being written anew.
  const caller = useRef({ language, token });
  caller.current = { language, token };
  const [saving, setSaving] = useState<Autosave | null>(null);
  const [kept, setKept] = useState(true);
  const latest = useRef<Autosave | null>(null);
  const underway = useRef(Promise.resolve());
  const [intention] = useState(makeIntention);
  const saved = useRef(onSaved);
  saved.current = onSaved;
  const recordId = `${id}-${section}`;

  const put = useCallback(
    (next: Autosave): Autosave => {
      latest.current = next;
      setSaving(next);
      if (next.standing.kind === "saved") void dropSection(memberId, recordId);
      else void keepSection(memberId, recordId, next).then(setKept);
      return next;
    },
    [memberId, recordId],
  );

  const read = useCallback(async () => {
    const answer = await call(getSection, { params: { id, section }, request: {} }, caller.current);
    if (!answer.ok) return null;
    const { content, contentVersion, savedAt } = answer.view;
    return { content: content ?? {}, version: contentVersion, savedAt };
  }, [id, section]);

  useEffect(() => {
    let current = true;
    let again = 0;
    const load = async (): Promise<void> => {
      const [server, copy] = await Promise.all([read(), keptSection(memberId, recordId)]);
      if (!current) return;
      if (server) put(begin(server, copy));
      // Without the server the copy on this device is worked on, and met with the server's later.
      else if (copy) put({ ...copy, savedAt: null, standing: { kind: "waiting" } });
      else again = window.setTimeout(() => void load(), retryMs);
    };
    void load();
    return () => {
      current = false;
      clearTimeout(again);
    };
  }, [read, memberId, recordId, put]);

  const sendNow = useCallback(async (): Promise<void> => {
    const before = latest.current;
    if (!before || !["typed", "waiting", "refused"].includes(before.standing.kind)) return;
    const { mine, baseVersion } = put(sending(before));
    const request = { baseVersion, content: mine };
    const given = { params: { id, section }, request, idempotencyKey: intention.keyOf(request) };
    const answer = await call(saveSection, given, caller.current);
    intention.settle(answer);
    const { next, readAnew } = answered(latest.current ?? before, answer);
    put(next);
    if (readAnew) {
      const server = await read();
      put(server ? meet(latest.current ?? next, server) : unreached(latest.current ?? next));
    }
    if (answer.ok) saved.current();
  }, [id, section, intention, read, put]);

  const send = useCallback((): Promise<void> => {
    underway.current = underway.current.then(sendNow, sendNow);
    return underway.current;
  }, [sendNow]);

  // Whoever goes on to the next section before the pause is over has it saved all the same.
  useEffect(() => () => void (latest.current?.standing.kind === "typed" && send()), [send]);

  useSendLater(send, saving?.mine, saving && rests[saving.standing.kind]);

  return {
    saving,
    kept,
    type: (content) => void (latest.current && put(typed(latest.current, content))),
    decide: (whose) => void (latest.current && put(decided(latest.current, whose))),
    saveNow: () => void send(),
    settled: useCallback(() => underway.current, []),
  };
};
