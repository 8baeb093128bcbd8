import type { HistoryEntry } from "../../domain/kernel/history.ts";
import { readHistory } from "../../domain/work-item/contract.ts";
import { useRows } from "../api/use-read.ts";
import { codeWord } from "../language/code-word.ts";
import { fieldWord } from "../language/field-word.ts";
import { dayAndTime } from "../language/format.ts";
import { useLanguage, useWords } from "../language/language.tsx";
import { QuietId } from "./facts/quiet-id.tsx";
import { FailureNote } from "./failure-note.tsx";
import { ActorName } from "./history/actor-name.tsx";
import "./history/history.css";
import { VerifyHistory } from "./history/verify-history.tsx";
import { words } from "./history/words.ts";
import { RecordFacts } from "./record-facts.tsx";

type Given = {
  readonly noun: string;
  readonly id: string;
  /** The hash of the record as its screen shows it: the last line must bear it. */
  readonly head?: string | null;
};

/** Who did what to a record, when, why and under which clause, oldest first, with the chain of hashes to verify it by. */
export const HistoryList = ({ noun, id, head = null }: Given) => {
  const w = useWords(words);
  const { rows, more, error, isPending } = useRows(readHistory, { params: { noun, id } });
  return (
    <section className="history" aria-label={w.title}>
      <h2>{w.title}</h2>
      <FailureNote error={error} />
      {!isPending && error === null && rows.length === 0 ? <p className="empty">{w.none}</p> : null}
      <ol>
        {rows.map((entry) => (
          <Line key={entry.version} entry={entry} />
        ))}
      </ol>
      {rows.length === 0 ? null : (
        <>
          <p className="soft no-print" role="status">
            {more ? w.shown(rows.length) : w.all(rows.length)}{" "}
            {more ? (
              <button type="button" onClick={more}>
                {w.more}
              </button>
            ) : null}
          </p>
          <VerifyHistory noun={noun} id={id} head={head} />
        </>
      )}
    </section>
  );
};

const Line = ({ entry }: { readonly entry: HistoryEntry }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { noun, version, command, at, by, reason, clause, changes, removed, hash } = entry;
  const said = (fields: readonly string[]): string => fields.map((field) => fieldWord(language, { noun, path: [field] })).join(w.comma);
  return (
    <li>
      <p className="what">
        <strong>{codeWord(language, { noun, property: "command", value: command })}</strong>{" "}
        <time dateTime={at}>{dayAndTime(language, at)}</time> <span className="soft">{w.version(version)}</span>
      </p>
      <p>
        {w.by} <ActorName by={by} />
        {" · "}
        {w.basis(clause)}
      </p>
      {reason === null ? null : <p>{w.reason(reason)}</p>}
      <details>
        <summary>
          {w.changed(said(Object.keys(changes)))}
          {removed.length === 0 ? "" : ` · ${w.removed(said(removed))}`}
        </summary>
        <RecordFacts value={changes} noun={noun} />
        <p>
          {w.hash} <QuietId text={hash} />
        </p>
      </details>
    </li>
  );
};
