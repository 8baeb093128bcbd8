import { useCallback, useEffect, useRef, useState } from "react";
import { getSection, saveSection } from "../../../../domain/application/section-contract.ts";
import type { SectionId } from "../../../../domain/application/section-id.ts";
import type { Fields } from "../../../../domain/kernel/history.ts";
import { call } from "../../../api/call.ts";
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
};

const pauseMs = 1_500;
const retryMs = 8_000;

/** Loads a section, keeps what is typed on this device at once, and saves it to the server as soon as the typing pauses. */
export const useAutosave = (params: Params, memberId: string, onSaved: () => void): SectionSaving => {
  const { id, section } = params;
  const language = useLanguage();
  const { token } = useSession();
  const [saving, setSaving] = useState<Autosave | null>(null);
  const [kept, setKept] = useState(true);
  const latest = useRef<Autosave | null>(null);
  const saved = useRef(onSaved);
  saved.current = onSaved;
  const recordId = `${id}-${section}`;

  const put = useCallback((next: Autosave): Autosave => {
    latest.current = next;
    setSaving(next);
    return next;
  }, []);

  const read = useCallback(async () => {
    const answer = await call(getSection, { params: { id, section }, request: {} }, { language, token });
    if (!answer.ok) return null;
    const { content, contentVersion, savedAt } = answer.view;
    return { content: content ?? {}, version: contentVersion, savedAt };
  }, [id, section, language, token]);

  useEffect(() => {
    let current = true;
    const load = async (): Promise<void> => {
      const [server, copy] = await Promise.all([read(), keptSection(memberId, recordId)]);
      if (!current) return;
      if (server) put(begin(server, copy));
      // Without the server the copy on this device is worked on, and met with the server's later.
      else if (copy) put({ ...copy, savedAt: null, standing: { kind: "waiting" } });
    };
    void load();
    return () => {
      current = false;
    };
  }, [read, memberId, recordId, put]);

  const send = useCallback(async (): Promise<void> => {
    const before = latest.current;
    if (!before || !["typed", "waiting", "refused"].includes(before.standing.kind)) return;
    const { mine, baseVersion } = put(sending(before));
    const request = { baseVersion, content: mine };
    const answer = await call(saveSection, { params: { id, section }, request, idempotencyKey: crypto.randomUUID() }, { language, token });
    const { next, readAnew } = answered(latest.current ?? before, answer);
    put(next);
    if (readAnew) {
      const server = await read();
      put(server ? meet(latest.current ?? next, server) : unreached(latest.current ?? next));
    }
    if (answer.ok) saved.current();
  }, [id, section, language, token, read, put]);

  const kind = saving?.standing.kind;
  const mine = saving?.mine;
  useEffect(() => {
    if (mine === undefined || (kind !== "typed" && kind !== "waiting")) return;
    const timer = setTimeout(() => void send(), kind === "typed" ? pauseMs : retryMs);
    const back = (): void => void send();
    addEventListener("online", back);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", back);
    };
  }, [kind, mine, send]);

  useEffect(() => {
    if (!saving) return;
    if (saving.standing.kind === "saved") void dropSection(memberId, recordId);
    else void keepSection(memberId, recordId, saving).then(setKept);
  }, [saving, memberId, recordId]);

  return {
    saving,
    kept,
    type: (content) => void (latest.current && put(typed(latest.current, content))),
    decide: (whose) => void (latest.current && put(decided(latest.current, whose))),
    saveNow: () => void send(),
  };
};
