import { useEffect, useRef, useState } from "react";
import type { ScoreSheet } from "../../../../domain/scoring/score-sheet.ts";
import { dropWork, keepWork, keptWork } from "../../../ui/draft/kept-work.ts";
import { Beyond, beginSheet, beyond, type SheetDraft } from "./sheet-draft.ts";

/** A member's sheet as it is typed, kept on this device as far as the server does not have it; null until it is known what was kept. */
export const useSheetDraft = ({ sheetId, memberId, content, status }: ScoreSheet) => {
  const [draft, setDraft] = useState<SheetDraft | null>(null);
  const first = useRef(content);
  const locked = status !== "draft";

  useEffect(() => {
    let left = false;
    void keptWork({ kind: "sheet", memberId, id: sheetId }, Beyond).then((kept) => {
      if (!left) setDraft(beginSheet(first.current, locked ? null : kept));
    });
    return () => {
      left = true;
    };
  }, [memberId, sheetId, locked]);

  useEffect(() => {
    if (!draft) return;
    const key = { kind: "sheet", memberId, id: sheetId } as const;
    const rest = locked ? null : beyond(draft, content);
    void (rest ? keepWork(key, rest) : dropWork(key));
  }, [draft, content, locked, memberId, sheetId]);

  return { draft, write: setDraft };
};
