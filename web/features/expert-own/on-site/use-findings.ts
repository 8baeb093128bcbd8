import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { recordFinding } from "../../../../domain/technical-evaluation/panel-contract.ts";
import { call } from "../../../api/call.ts";
import type { Failure } from "../../../api/problem.ts";
import { useLanguage } from "../../../language/language.tsx";
import { useSession } from "../../../session/session-context.ts";
import { type FindingDraft, keepFindings, keptFindings } from "./kept-visit.ts";

const retryMs = 10_000;

/** Findings of a visit: kept on this device as they are written, recorded one by one, and sent again by themselves after a lost network. */
export const useFindings = (evaluationId: string) => {
  const language = useLanguage();
  const { token } = useSession();
  const queries = useQueryClient();
  const [drafts, setDrafts] = useState<Readonly<Record<string, FindingDraft>>>({});
  const [failures, setFailures] = useState<Readonly<Record<string, Failure>>>({});
  const latest = useRef(drafts);

  const put = useCallback(
    (next: Readonly<Record<string, FindingDraft>>) => {
      latest.current = next;
      setDrafts(next);
      void keepFindings(evaluationId, next);
    },
    [evaluationId],
  );

  useEffect(() => {
    void keptFindings(evaluationId).then((kept) => {
      latest.current = { ...kept, ...latest.current };
      setDrafts(latest.current);
    });
  }, [evaluationId]);

  const send = useCallback(
    async (itemId: string): Promise<void> => {
      const draft = latest.current[itemId];
      if (!draft || draft.text.trim() === "") return;
      const { text, adjustment, evidenceIds } = draft;
      const request = { text, adjustment, evidenceIds };
      const answer = await call(
        recordFinding,
        { params: { id: evaluationId, itemId }, request, idempotencyKey: crypto.randomUUID() },
        { language, token },
      );
      const { [itemId]: now, ...rest } = latest.current;
      const { [itemId]: _, ...others } = failures;
      if (answer.ok) {
        // What was written while it was on its way is not yet recorded.
        put(now && now.text !== text ? latest.current : rest);
        setFailures(others);
        await queries.invalidateQueries();
        return;
      }
      if (answer.failure.kind === "refused") setFailures({ ...others, [itemId]: answer.failure });
      else if (now) put({ ...rest, [itemId]: { ...now, state: "waiting" } });
    },
    [evaluationId, language, token, put, queries, failures],
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
