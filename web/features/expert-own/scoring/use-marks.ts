import { useCallback, useEffect, useRef, useState } from "react";
import type { MarkingTerms } from "../../../../domain/scoring/marking-terms.ts";
import type { PointMark } from "../../../../domain/scoring/unit-sheet.ts";
import { saveUnitSheet } from "../../../../domain/technical-evaluation/sheet-contract.ts";
import { call } from "../../../api/call.ts";
import { useLanguage } from "../../../language/language.tsx";
import { useSession } from "../../../session/session-context.ts";
import { keepMarks, keptMarks } from "./kept-marks.ts";
import { answeredMarks, beginMarks, type DraftMark, draftOf, type Marks, typeMark, unsent } from "./marks.ts";

const pauseMs = 1_000;
const retryMs = 8_000;

type Sheet = {
  readonly assignmentId: string;
  readonly terms: MarkingTerms;
  readonly saved: readonly PointMark[];
  readonly locked: boolean;
};

/** Each mark is kept on this device as it is typed and saved to the server when the typing pauses, one by one, offline as well. */
export const useMarks = ({ assignmentId, terms, saved, locked }: Sheet) => {
  const language = useLanguage();
  const { token } = useSession();
  const [marks, setMarks] = useState<Marks | null>(null);
  const latest = useRef<Marks | null>(null);
  const first = useRef(saved);

  const put = useCallback((next: Marks): void => {
    latest.current = next;
    setMarks(next);
  }, []);

  useEffect(() => {
    void keptMarks(assignmentId).then((kept) => put(beginMarks(first.current, locked ? [] : kept)));
  }, [assignmentId, locked, put]);

  const send = useCallback(async (): Promise<void> => {
    const before = latest.current;
    const sent = before && !locked ? unsent(before, terms) : [];
    if (!before || before.standing.kind === "saving" || sent.length === 0) return;
    put({ ...before, standing: { kind: "saving" } });
    const request = { replaces: "marks", marks: sent };
    const answer = await call(
      saveUnitSheet,
      { params: { id: assignmentId }, request, idempotencyKey: crypto.randomUUID() },
      { language, token },
    );
    if (latest.current) put(answeredMarks(latest.current, sent, answer));
  }, [assignmentId, terms, locked, language, token, put]);

  const toSend = marks && !locked ? unsent(marks, terms).length : 0;
  useEffect(() => {
    if (!marks || toSend === 0 || marks.standing.kind === "saving" || marks.standing.kind === "refused") return;
    const timer = setTimeout(() => void send(), marks.standing.kind === "waiting" ? retryMs : pauseMs);
    const back = (): void => void send();
    addEventListener("online", back);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", back);
    };
  }, [marks, toSend, send]);

  useEffect(() => {
    if (!marks || locked) return;
    const beyond = Object.values(marks.mine).filter(
      (draft) =>
        JSON.stringify(draft) !==
        JSON.stringify(
          draftOf(
            draft.point,
            marks.saved.find(({ point }) => point === draft.point),
          ),
        ),
    );
    void keepMarks(assignmentId, beyond);
  }, [marks, locked, assignmentId]);

  return {
    marks,
    toSend,
    type: (draft: DraftMark): void => void (latest.current && put(typeMark(latest.current, draft))),
    saveNow: () => send(),
  };
};
