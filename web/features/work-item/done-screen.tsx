import { listDone } from "../../../domain/work-item/contract.ts";
import type { DoneItem } from "../../../domain/work-item/done-item.ts";
import { useRows } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { words } from "./words.ts";
import "./work-item.css";

/** What the member did themselves, newest first. */
export const DoneScreen = () => {
  const w = useWords(words);
  const { rows, more, error, isPending, isFetchingNextPage } = useRows(listDone);
  return (
    <section className="page inbox">
      <h1>{w.doneTitle}</h1>
      <p className="lead">{w.doneLead}</p>
      <FailureNote error={error} />
      {isPending && error === null ? <p role="status">{w.loading}</p> : null}
      {!isPending && error === null && rows.length === 0 ? <p className="empty">{w.doneNothing}</p> : null}
      <ul className="rows">
        {rows.map((item) => (
          <Row key={`${item.at} ${item.noun} ${item.id}`} item={item} />
        ))}
      </ul>
      {more ? (
        <button type="button" className="more" onClick={more} disabled={isFetchingNextPage}>
          {w.more}
        </button>
      ) : null}
    </section>
  );
};

const Row = ({ item: { noun, command, title, at, reason, clause } }: { readonly item: DoneItem }) => {
  const w = useWords(words);
  const language = useLanguage();
  const kind = codeWord(language, { property: "noun", value: noun });
  return (
    <li>
      <p className="what">
        <strong>{codeWord(language, { noun, property: "command", value: command })}</strong> {title === null ? kind : `${kind} · ${title}`}
      </p>
      <p className="soft">
        <time dateTime={at}>{dayAndTime(language, at)}</time> · {w.basis(clause)}
      </p>
      {reason === null ? null : <p>{w.reason(reason)}</p>}
    </li>
  );
};
