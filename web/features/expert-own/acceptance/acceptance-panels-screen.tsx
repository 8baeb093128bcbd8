import { Link } from "wouter";
import { listOwnSheets } from "../../../../domain/scoring/contract.ts";
import { useRows } from "../../../api/use-read.ts";
import { codeWord } from "../../../language/code-word.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { words } from "./words.ts";

/** The acceptances a panel member has a sheet for. */
export const AcceptancePanelsScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { rows, more, error, isPending } = useRows(listOwnSheets);
  return (
    <section className="page">
      <h1>{w.listTitle}</h1>
      <FailureNote error={error} />
      {!isPending && rows.length === 0 ? <p className="empty">{w.none}</p> : null}
      <ul className="rows">
        {rows.map(({ id, step, summary }) => (
          <li key={id}>
            <Link href={`/work/acceptance-panels/${String(summary["acceptanceId"])}`}>
              <strong>{String(summary["title"] ?? id)}</strong>
            </Link>{" "}
            <span className="mark">{codeWord(language, { noun: "score-sheet", property: "status", value: step })}</span>
          </li>
        ))}
      </ul>
      {more ? (
        <button type="button" onClick={more}>
          {w.more}
        </button>
      ) : null}
    </section>
  );
};
