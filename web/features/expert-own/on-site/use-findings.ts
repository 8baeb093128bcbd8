import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { recordFinding } from "../../../../domain/technical-evaluation/panel-contract.ts";
import { call } from "../../../api/call.ts";
import type { Failure } from "../../../api/problem.ts";
import { isTouched } from "../../../api/use-act.ts";
import { useLanguage } from "../../../language/language.tsx";
import { useSession } from "../../../session/session-context.ts";
import { answeredFinding, attempted, refusedFindings } from "./findings.ts";
import { type FindingDraft, type FindingDrafts, keepFindings, keptFindings } from "./kept-visit.ts";

const retryMs = 10_000;

/** Findings of a visit: kept on this device as they are written, recorded one by one, and sent again by themselves after a lost network. */
export const useFindings = (evaluationId: string, memberId: string) => {
  const language = useLanguage();
  const { token } = useSession();
  const queries = useQueryClient();
  const [drafts, setDrafts] = useState<FindingDrafts>({});
  const [ready, setReady] = useState(false);
  const [failures, setFailures] = useState<Readonly<Record<string, Failure>>>({});
  const latest = useRef(drafts);
  const underway = useRef(new Set<string>());

  const put = useCallback(
    (next: FindingDrafts) => {
      latest.current = next;
      setDrafts(next);
      void keepFindings(memberId, evaluationId, next);
    },
    [memberId, evaluationId],
  );

  useEffect(() => {
    void keptFindings(memberId, evaluationId).then((kept) => {
      latest.current = { ...kept, ...latest.current };
      setDrafts(latest.current);
      setReady(true);
    });
  }, [memberId, evaluationId]);

  const send = useCallback(
    async (itemId: string): Promise<void> => {
      const draft = latest.current[itemId];
      if (!draft || draft.text.trim() === "" || underway.current.has(itemId)) return;
      underway.current.add(itemId);
      const sent = attempted(draft, () => crypto.randomUUID());
      put({ ...latest.current, [itemId]: sent });
      const { text, adjustment, evidenceIds, key } = sent;
      const given = { params: { id: evaluationId, itemId }, request: { text, adjustment, evidenceIds }, idempotencyKey: key };
      const answer = await call(recordFinding, given, { language, token }).finally(() => underway.current.delete(itemId));
      put(answeredFinding(latest.current, { itemId, draft: sent }, answer));
      setFailures((before) => refusedFindings(before, itemId, answer));
      if (answer.ok) await queries.invalidateQueries({ predicate: (query) => isTouched(query, recordFinding.path) });
    },
    [evaluationId, language, token, put, queries],
  );

  const waiting = Object.entries(drafts).flatMap(([itemId, { state }]) => (state === "waiting" ? [itemId] : []));
  const waits = waiting.join(" ");
  useEffect(() => {
    if (waits === "") return;
    const sendAll = async (): Promise<void> => {
      // One after the other: they are lines of one record.
      for (const itemId of waits.split(" ")) await send(itemId);
    };
    const begin = (): void => void sendAll();
    const timer = setInterval(begin, retryMs);
    addEventListener("online", begin);
    return () => {
      clearInterval(timer);
      removeEventListener("online", begin);
    };
  }, [waits, send]);

  return {
    /** False until it is known what was kept: whatever comes before would take its place. */
    ready,
    drafts,
    failures,
    type: (itemId: string, draft: Omit<FindingDraft, "state">) => put({ ...latest.current, [itemId]: { ...draft, state: "typed" } }),
    record: send,
  };
};
