import { useState } from "react";
import { saveSheet, submitSheet } from "../../../../domain/scoring/contract.ts";
import { type ScoreSheet, SheetContent } from "../../../../domain/scoring/score-sheet.ts";
import { useAct } from "../../../api/use-act.ts";
import { Waiting } from "../../../app/waiting.tsx";
import { dayAndTime } from "../../../language/format.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { type Line, LineFields } from "./line-fields.tsx";
import { contentOf, emptyLine } from "./sheet-draft.ts";
import { useSheetDraft } from "./use-sheet-draft.ts";
import { words } from "./words.ts";

type AcceptanceSheetProps = { readonly sheet: ScoreSheet; readonly rubric: readonly Line[] };

/** One member's sheet of a project: points for materials and defence on each line, kept on this device until it is submitted. */
export const AcceptanceSheet = ({ sheet, rubric }: AcceptanceSheetProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const { draft, write } = useSheetDraft(sheet);
  const [asking, setAsking] = useState(false);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const save = useAct(saveSheet);
  const submit = useAct(submitSheet);
  if (!draft) return <Waiting />;
  const { lines, dissent } = draft;
  const locked = sheet.status !== "draft";
  const params = { id: sheet.sheetId };
  const content = SheetContent.safeParse(contentOf(draft));
  const saveNow = async (): Promise<void> => {
    const answer = content.success ? await save.act({ params, request: content.data }) : null;
    if (answer?.ok) setSavedAt(answer.view.at);
  };
  const submitNow = async (): Promise<void> => {
    if (content.success) await submit.act({ params, request: content.data });
    setAsking(false);
  };
  return (
    <>
      {locked && sheet.submittedAt ? <p className="mark good">{w.submitted(dayAndTime(language, sheet.submittedAt))}</p> : null}
      {rubric.map((line) => (
        <LineFields
          key={line.line}
          line={line}
          value={lines[line.line] ?? emptyLine}
          locked={locked}
          change={(value) => write({ ...draft, lines: { ...lines, [line.line]: value } })}
        />
      ))}
      <div className="field">
        <label htmlFor="sheet-dissent">{w.dissent}</label>
        <textarea
          id="sheet-dissent"
          rows={2}
          maxLength={2000}
          disabled={locked}
          value={dissent}
          onChange={({ target }) => write({ ...draft, dissent: target.value })}
        />
      </div>
      <FailureNote failure={submit.failure ?? save.failure} />
      {locked ? null : (
        <p role="status">
          {w.kept}
          {savedAt === null ? null : ` · ${w.saved(dayAndTime(language, savedAt))}`}
        </p>
      )}
      {locked ? null : asking ? (
        <div role="alertdialog" aria-label={w.submit}>
          <p>{w.confirm}</p>
          <button type="button" className="primary" disabled={submit.acting} onClick={() => void submitNow()}>
            {w.yes}
          </button>{" "}
          <button type="button" onClick={() => setAsking(false)}>
            {w.cancel}
          </button>
        </div>
      ) : (
        <p>
          <button type="button" disabled={save.acting || !content.success} onClick={() => void saveNow()}>
            {w.save}
          </button>{" "}
          <button type="button" className="primary" disabled={!content.success} onClick={() => setAsking(true)}>
            {w.submit}
          </button>
        </p>
      )}
    </>
  );
};
