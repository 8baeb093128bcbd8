import { Link } from "wouter";
import { listOwnAssignments } from "../../../domain/expert/assignment-contract.ts";
import { useRows } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { words } from "./words.ts";

/** The seats an expert was drawn for, with what each waits for. */
export const AssignmentsScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { rows, more, error, isPending } = useRows(listOwnAssignments);
  return (
    <section className="page">
      <h1>{w.listTitle}</h1>
      <FailureNote error={error} />
      {!isPending && rows.length === 0 ? <p className="empty">{w.none}</p> : null}
      <ul className="rows">
        {rows.map(({ id, step, summary }) => (
          <li key={id}>
            <Link href={`/work/assignments/${id}`}>
              <strong>{String(summary["unitName"] ?? id)}</strong>
            </Link>{" "}
            <span className="mark">{codeWord(language, { noun: "expert-assignment", property: "step", value: step })}</span>{" "}
            <small>{String(summary["cycleId"] ?? "")}</small>
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
