import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { recordFinding } from "../../../../domain/technical-evaluation/panel-contract.ts";
import { call } from "../../../api/call.ts";
import { type Intention, makeIntention } from "../../../api/intention.ts";
import type { Failure } from "../../../api/problem.ts";
import { useLanguage } from "../../../language/language.tsx";
import { useSession } from "../../../session/session-context.ts";
import { answeredFinding, refusedFindings } from "./findings.ts";
import { type FindingDraft, type FindingDrafts, keepFindings, keptFindings } from "./kept-visit.ts";

const retryMs = 10_000;

/** Findings of a visit: kept on this device as they are written, recorded one by one, and sent again by themselves after a lost network. */
export const useFindings = (evaluationId: string, memberId: string) => {
  const language = useLanguage();
  const { token } = useSession();
  const queries = useQueryClient();
  const [drafts, setDrafts] = useState<FindingDrafts>({});
  const [failures, setFailures] = useState<Readonly<Record<string, Failure>>>({});
  const latest = useRef(drafts);
  const underway = useRef(new Set<string>());
  const intentions = useRef(new Map<string, Intention>());

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
    });
  }, [memberId, evaluationId]);

  const send = useCallback(
    async (itemId: string): Promise<void> => {
      const draft = latest.current[itemId];
      if (!draft || draft.text.trim() === "" || underway.current.has(itemId)) return;
      underway.current.add(itemId);
      const { text, adjustment, evidenceIds } = draft;
      const request = { text, adjustment, evidenceIds };
      const intention = intentions.current.get(itemId) ?? makeIntention();
      intentions.current.set(itemId, intention);
      const given = { params: { id: evaluationId, itemId }, request, idempotencyKey: intention.keyOf(request) };
      const answer = await call(recordFinding, given, { language, token }).finally(() => underway.current.delete(itemId));
      intention.settle(answer);
      put(answeredFinding(latest.current, { itemId, draft }, answer));
      setFailures((before) => refusedFindings(before, itemId, answer));
      if (answer.ok) await queries.invalidateQueries();
    },
    [evaluationId, language, token, put, queries],
  );

  const waiting = Object.entries(drafts).flatMap(([itemId, { state }]) => (state === "waiting" ? [itemId] : []));
  const waits = waiting.join(" ");
  useEffect(() => {
    if (waits === "") return;
    const sendAll = (): void => waits.split(" ").forEach((itemId) => void send(itemId));
    const timer = setInterval(sendAll, retryMs);
    addEventListener("online", sendAll);
    return () => {
      clearInterval(timer);
      removeEventListener("online", sendAll);
    };
  }, [waits, send]);

  return {
    drafts,
    failures,
    type: (itemId: string, draft: Omit<FindingDraft, "state">) => put({ ...latest.current, [itemId]: { ...draft, state: "typed" } }),
    record: send,
  };
};
