import { useEffect, useId, useState } from "react";
import type { AcceptancePlan } from "../../../../domain/acceptance/acceptance-plan.ts";
import { saveSheet, submitSheet } from "../../../../domain/scoring/contract.ts";
import { type ScoreSheet, SheetContent } from "../../../../domain/scoring/score-sheet.ts";
import { keepText, keptText } from "../../../api/kept-text.ts";
import { useAct } from "../../../api/use-act.ts";
import { codeWord } from "../../../language/code-word.ts";
import { dayAndTime, number } from "../../../language/format.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { words } from "./words.ts";

type Line = AcceptancePlan["rubric"][number];
type Draft = Readonly<Record<string, { readonly materials: number | null; readonly defence: number | null; readonly reason: string }>>;

const emptyLine = { materials: null, defence: null, reason: "" } as const;

/** Marks are whole tenths of a point on the wire and points on the screen. */
const toPoints = (tenths: number): number => tenths / 10;

const draftOf = ({ content }: ScoreSheet): Draft =>
  Object.fromEntries(
    content.marks.map(({ line, materials, defence, reason }) => [
      line,
      { materials: toPoints(materials), defence: toPoints(defence), reason: reason ?? "" },
    ]),
  );

const contentOf = (draft: Draft, dissent: string): unknown => ({
  marks: Object.entries(draft).flatMap(([line, { materials, defence, reason }]) =>
    materials === null || defence === null
      ? []
      : [
          {
            line,
            materials: Math.round(materials * 10),
            defence: Math.round(defence * 10),
            reason: reason.trim() === "" ? null : reason.trim(),
          },
        ],
  ),
  dissent: dissent.trim() === "" ? null : dissent.trim(),
});

const restored = (sheet: ScoreSheet): Draft => {
  const kept = keptText(`sheet ${sheet.sheetId}`);
  if (kept === null || sheet.status !== "draft") return draftOf(sheet);
  const content = SheetContent.safeParse(JSON.parse(kept));
  return content.success ? draftOf({ ...sheet, content: content.data }) : draftOf(sheet);
};

type AcceptanceSheetProps = { readonly sheet: ScoreSheet; readonly rubric: readonly Line[] };

/** One member's sheet of a project: points for materials and defence on each line, kept on this device until it is submitted. */
export const AcceptanceSheet = ({ sheet, rubric }: AcceptanceSheetProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const [draft, setDraft] = useState(() => restored(sheet));
  const [dissent, setDissent] = useState(sheet.content.dissent ?? "");
  const [asking, setAsking] = useState(false);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const save = useAct(saveSheet);
  const submit = useAct(submitSheet);
  const locked = sheet.status !== "draft";
  const params = { id: sheet.sheetId };
  const content = SheetContent.safeParse(contentOf(draft, dissent));
  useEffect(() => {
    if (!locked && content.success) keepText(`sheet ${sheet.sheetId}`, JSON.stringify(content.data));
  }, [locked, content, sheet.sheetId]);
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
          value={draft[line.line] ?? emptyLine}
          locked={locked}
          change={(value) => setDraft({ ...draft, [line.line]: value })}
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
          onChange={({ target }) => setDissent(target.value)}
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

type LineValue = Draft[string];
type LineFieldsProps = {
  readonly line: Line;
  readonly value: LineValue;
  readonly locked: boolean;
  readonly change: (value: LineValue) => void;
};

const LineFields = ({ line, value, locked, change }: LineFieldsProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const id = useId();
  const points = (key: "materials" | "defence", label: string) => (
    <div className="field">
      <label htmlFor={`${id}-${key}`}>{label}</label>
      <input
        id={`${id}-${key}`}
        type="number"
        min={0}
        max={line.points}
        step={0.1}
        disabled={locked}
        value={value[key] ?? ""}
        onChange={({ target }) => change({ ...value, [key]: target.value === "" ? null : target.valueAsNumber })}
      />
    </div>
  );
  return (
    <fieldset>
      <legend>
        {codeWord(language, { noun: "acceptance", property: "line", value: line.line })} ({w.points(number(language, line.points))})
      </legend>
      {points("materials", w.materialsMark)}
      {points("defence", w.defenceMark)}
      <div className="field">
        <label htmlFor={`${id}-reason`}>{w.reason}</label>
        <textarea
          id={`${id}-reason`}
          rows={2}
          maxLength={2000}
          disabled={locked}
          value={value.reason}
          onChange={({ target }) => change({ ...value, reason: target.value })}
        />
      </div>
    </fieldset>
  );
};
