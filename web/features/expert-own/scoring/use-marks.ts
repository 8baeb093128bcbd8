import { useCallback, useEffect, useRef, useState } from "react";
import type { MarkingTerms } from "../../../../domain/scoring/marking-terms.ts";
import type { PointMark } from "../../../../domain/scoring/unit-sheet.ts";
import { saveUnitSheet } from "../../../../domain/technical-evaluation/sheet-contract.ts";
import { call } from "../../../api/call.ts";
import { makeIntention } from "../../../api/intention.ts";
import { useSendLater } from "../../../api/use-send-later.ts";
import { useLanguage } from "../../../language/language.tsx";
import { useSession } from "../../../session/session-context.ts";
import { keepDissent, keepMarks, keptMarks } from "./kept-marks.ts";
import { answeredMarks, beginMarks, type DraftMark, draftOf, type Marks, typeMark, unsent } from "./marks.ts";

/** How long after the last key a mark is saved, and after a lost network it is tried again. */
const rests = { idle: 1_000, waiting: 8_000, saving: null, refused: null } as const;

type Sheet = {
  readonly memberId: string;
  readonly assignmentId: string;
  readonly terms: MarkingTerms;
  readonly saved: readonly PointMark[];
  readonly locked: boolean;
};

/** Each mark is kept on this device as it is typed and saved to the server when the typing pauses, one by one, offline as well. */
export const useMarks = ({ memberId, assignmentId, terms, saved, locked }: Sheet) => {
  const language = useLanguage();
  const { token } = useSession();
  const [marks, setMarks] = useState<Marks | null>(null);
  const latest = useRef<Marks | null>(null);
  const first = useRef(saved);
  const [intention] = useState(makeIntention);

  const put = useCallback((next: Marks): void => {
    latest.current = next;
    setMarks(next);
  }, []);

  useEffect(() => {
    void keptMarks(memberId, assignmentId).then((kept) => put(beginMarks(first.current, locked ? [] : kept)));
  }, [memberId, assignmentId, locked, put]);

  const send = useCallback(async (): Promise<void> => {
    const before = latest.current;
    const sent = before && !locked ? unsent(before, terms) : [];
    if (!before || before.standing.kind === "saving" || sent.length === 0) return;
    put({ ...before, standing: { kind: "saving" } });
    const request = { replaces: "marks", marks: sent };
    const given = { params: { id: assignmentId }, request, idempotencyKey: intention.keyOf(request) };
    const answer = await call(saveUnitSheet, given, { language, token });
    intention.settle(answer);
    if (latest.current) put(answeredMarks(latest.current, sent, answer));
  }, [assignmentId, terms, locked, language, token, intention, put]);

  const toSend = marks && !locked ? unsent(marks, terms).length : 0;
  useSendLater(send, marks, marks && toSend > 0 ? rests[marks.standing.kind] : null);

  useEffect(() => {
    if (!marks) return;
    // A locked sheet is the server's as it was submitted: nothing of it need stay here.
    if (locked) {
      void keepMarks(memberId, assignmentId, []);
      void keepDissent(memberId, assignmentId, "", "");
      return;
    }
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
    void keepMarks(memberId, assignmentId, beyond);
  }, [marks, locked, memberId, assignmentId]);

  return {
    marks,
    toSend,
    type: (draft: DraftMark): void => void (latest.current && put(typeMark(latest.current, draft))),
    saveNow: () => send(),
  };
};
