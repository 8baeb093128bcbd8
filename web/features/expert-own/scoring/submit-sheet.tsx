import { useId, useState } from "react";
import type { MarkingTerms } from "../../../../domain/scoring/marking-terms.ts";
import { submitUnitSheet } from "../../../../domain/technical-evaluation/sheet-contract.ts";
import { useAct } from "../../../api/use-act.ts";
import { number } from "../../../language/format.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { sectionTitle } from "../../../ui/section/section-title.ts";
import { type Marks, markOf, stateOf, totalOf, wordsOf } from "./marks.ts";
import { useDissent } from "./use-dissent.ts";
import { words } from "./words.ts";

type SubmitSheetProps = {
  readonly memberId: string;
  readonly assignmentId: string;
  readonly terms: MarkingTerms;
  readonly marks: Marks;
  readonly savedDissent: string;
  readonly saveNow: () => Promise<void>;
};

/** The whole sheet at a glance and its submission: what is missing is named before the server is asked. */
export const SubmitSheet = ({ memberId, assignmentId, terms, marks, savedDissent, saveNow }: SubmitSheetProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const id = useId();
  const { act, acting, failure } = useAct(submitUnitSheet);
  const [asking, setAsking] = useState(false);
  const { dissent, write } = useDissent({ memberId, assignmentId, saved: savedDissent });
  const named = (state: "unmarked" | "needsReason"): string =>
    terms.points
      .filter((one) => stateOf(marks.mine[one.point], one, terms) === state)
      .map(({ point }) => sectionTitle(point, language))
      .join("、");
  const [missing, silent] = [named("unmarked"), named("needsReason")];
  const isReady = missing === "" && silent === "";
  const submit = async (): Promise<void> => {
    await saveNow();
    const given = terms.points.flatMap((one) => {
      const draft = marks.mine[one.point];
      const mark = draft ? markOf(draft, one, terms) : null;
      return mark ? [mark] : [];
    });
    await act({
      params: { id: assignmentId },
      request: { sheet: { marks: given, dissent: wordsOf(dissent ?? "") } },
    });
    setAsking(false);
  };
  return (
    <section className="submit-sheet" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{w.submitTitle}</h2>
      <p>{w.total(number(language, totalOf(marks, terms) / 1000), String(terms.totalPoints))}</p>
      {missing === "" ? null : <p>{w.missing(missing)}</p>}
      {silent === "" ? null : <p className="error">{w.silent(silent)}</p>}
      <div className="field">
        <label htmlFor={`${id}-dissent`}>{w.dissent}</label>
        <textarea
          id={`${id}-dissent`}
          rows={2}
          maxLength={2000}
          disabled={dissent === null}
          value={dissent ?? ""}
          onChange={({ target }) => write(target.value)}
        />
      </div>
      <FailureNote failure={failure} />
      {asking ? (
        <div role="alertdialog" aria-label={w.submitTitle}>
          <p>{w.confirm}</p>
          <button type="button" className="primary" disabled={acting} onClick={() => void submit()}>
            {w.yes}
          </button>{" "}
          <button type="button" onClick={() => setAsking(false)}>
            {w.cancel}
          </button>
        </div>
      ) : (
        <button type="button" className="primary" disabled={!isReady || acting || dissent === null} onClick={() => setAsking(true)}>
          {w.submit}
        </button>
      )}
    </section>
  );
};
